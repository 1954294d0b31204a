package org.mingzhang.bake;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.mingzhang.page.frame.PageHandle;

/**
 * The only template engine: a template sees its finished page model as {@code page}, and nothing of
 * JBake's.
 */
final class PageTemplates extends DelegatingTemplateEngine {

  private final Configuration freemarker;

  PageTemplates(
      ContentStore store, JBakeConfiguration configuration, Configuration freemarkerConfiguration) {
    super(store, configuration);
    this.freemarker = freemarkerConfiguration;
  }

  /**
   * Renders the whole page before a byte is written, so that a failing template leaves no half.
   *
   * @throws RenderingException caused by what FreeMarker or the file system says
   */
  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    PageHandle handle = PageDocument.handle(model.getContent());
    try {
      writer.append(PageText.of(handle, templateName, freemarker));
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }
}
