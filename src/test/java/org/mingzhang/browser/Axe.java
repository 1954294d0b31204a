package org.mingzhang.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility checker axe-core, run in an open page. */
final class Axe {

  /**
   * Where scripts are switched off, timers never fire, and axe-core waits for some. Only there, its
   * timers become jobs of the evaluation that runs it; the page's own scripts stay off.
   */
  private static final String TIMERS =
      "if (matchMedia('(scripting: none)').matches) {"
          + " window.setTimeout = (job, delay, ...given) => {"
          + " Promise.resolve().then(() => job(...given)); return 0; }; }";

  private static final String RUN =
      """
      () => axe
        .run(document, {
          resultTypes: ['violations'],
          runOnly: {
            type: 'tag',
            values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
          }
        })
        .then(found => found.violations.flatMap(broken => broken.nodes.map(node =>
          broken.id + ': ' + node.target + ': ' + node.failureSummary)))
      """;

  private final String script = script();

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything on the page that breaks WCAG 2.2 AA or a best practice; empty when nothing does. */
  List<String> violations(Page page) {
    page.evaluate(TIMERS);
    page.evaluate(script);
    return ((List<?>) page.evaluate(RUN)).stream().map(Object::toString).toList();
  }
}
