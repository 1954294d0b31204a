package org.mingzhang.bake;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.mingzhang.page.frame.PageHandle;

/** The one way from a page to its text: a template sees its finished model as {@code page}. */
final class PageText {

  /** Of most pages, or nearly: room for it from the start saves to copy it over and over. */
  private static final int COMMON_LENGTH = 1 << 16;

  private PageText() {}

  /** The whole page, so that a failing template leaves no half. */
  static String of(PageHandle handle, String template, Configuration freemarker)
      throws IOException, TemplateException {
    StringWriter page = new StringWriter(COMMON_LENGTH);
    freemarker.getTemplate(template).process(Map.of("page", handle.model().get()), page);
    return page.toString();
  }
}
