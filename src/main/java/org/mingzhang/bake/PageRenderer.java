package org.mingzhang.bake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.page.frame.PageHandle;

/** JBake's rendering of documents, without neighbours, and with failures that can be told apart. */
final class PageRenderer implements RenderingTool {

  private final Diagnostics diagnostics;

  /** A mistake in a template of a thousand pages is said once, with the first page it spoils. */
  private final Set<SourceLocation> told = new HashSet<>();

  PageRenderer(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
    int rendered = 0;
    for (DocumentModel document : store.getUnrenderedContent()) {
      if (render(renderer, document, configuration)) {
        store.markContentAsRendered(document);
        rendered++;
      }
    }
    return rendered;
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templatesPath,
      CompositeConfiguration configuration) {
    throw new UnsupportedOperationException("JBake 2.7 does not call this");
  }

  private boolean render(
      Renderer renderer, DocumentModel document, JBakeConfiguration configuration) {
    PageHandle page = PageDocument.handle(document);
    try {
      renderer.render(document);
      return true;
    } catch (Exception e) { // JBake declares no less and wraps every cause in a new one.
      report(BakeFailure.cause(e), page);
      remove(new File(configuration.getDestinationFolder(), page.path()));
      return false;
    }
  }

  private void report(Throwable cause, PageHandle page) {
    Diagnostic diagnostic =
        TemplateProblem.of(cause, page).orElseGet(() -> BakeFailure.diagnostic(cause, page.path()));
    if (diagnostic.location().line() == 0 || told.add(diagnostic.location())) {
      diagnostics.add(diagnostic);
    }
  }

  /** JBake creates the file before it renders; an empty page is not a page. */
  private static void remove(File file) {
    try {
      Files.deleteIfExists(file.toPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
