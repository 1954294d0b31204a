package org.mingzhang.bake;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.frame.PageHandle;

/**
 * Single pages in memory, with the bytes that {@link Baker} writes. Neither JBake nor a folder is
 * needed for one page. Safe for threads.
 */
public final class PagePress {

  private final Configuration freemarker;

  /**
   * A press with the templates as they are now; each is read once.
   *
   * @param site whose {@code templates/} replace shipped files of the same name
   */
  public PagePress(Path site) {
    try {
      freemarker = FreeMarkerSetup.configuration(site.resolve("templates"), Shipped.WITH_PROGRAM);
      freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The page in bytes; empty when its template fails, and then the diagnostics say where.
   *
   * @throws IllegalStateException when a page model cannot be made, which is a fault of the program
   */
  public Optional<byte[]> press(PageHandle page, Diagnostics diagnostics) {
    String template = page.template() + TemplateProblem.SUFFIX;
    try {
      String text = PageText.of(page, template, freemarker);
      return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | TemplateException e) {
      Diagnostic problem =
          TemplateProblem.of(e, page).orElseGet(() -> BakeFailure.diagnostic(e, page.path()));
      diagnostics.add(problem);
      return Optional.empty();
    }
  }
}
