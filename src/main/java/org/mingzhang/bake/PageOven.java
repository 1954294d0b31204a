package org.mingzhang.bake;

import freemarker.template.Configuration;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.Asset;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.mingzhang.page.frame.PageHandle;

/**
 * JBake's oven with our utensils. Its own {@code bake} starts a database, sets the default locale
 * of the whole program and runs every rendering tool there is; this one crawls and renders.
 */
final class PageOven extends Oven {

  private final RenderingTool tool;

  private PageOven(Utensils utensils, RenderingTool tool) {
    super(utensils);
    this.tool = tool;
  }

  /**
   * @param stage the only folder JBake hears of: it must find no configuration of its own in a site
   */
  static PageOven of(
      List<PageHandle> pages, Path stage, Configuration freemarker, RenderingTool tool) {
    DefaultJBakeConfiguration configuration = configuration(pages, stage.toFile());
    MemoryStore store = new MemoryStore();
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    utensils.setCrawler(new PageCrawler(store, configuration, pages));
    utensils.setRenderer(
        new Renderer(store, configuration, new PageTemplates(store, configuration, freemarker)));
    utensils.setAsset(new Asset(configuration));
    return new PageOven(utensils, tool);
  }

  private static DefaultJBakeConfiguration configuration(List<PageHandle> pages, File stage) {
    DefaultJBakeConfiguration configuration =
        new JBakeConfigurationFactory().createDefaultJbakeConfiguration(stage, stage, true);
    configuration.setTemplateFolder(stage);
    configuration.setContentFolder(stage);
    configuration.setAssetFolder(stage);
    configuration.setDataFolder(stage);
    for (PageHandle page : pages) {
      String type = PageDocument.type(page);
      configuration.setTemplateFileNameForDocType(type, page.template() + TemplateProblem.SUFFIX);
      configuration.setTemplateExtensionForDocType(type, PageDocument.suffix(page));
    }
    return configuration;
  }

  @Override
  public void bake() {
    Utensils utensils = getUtensils();
    try {
      utensils.getCrawler().crawl();
      tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
    } catch (RenderingException e) {
      throw new IllegalStateException(e);
    } finally {
      utensils.getContentStore().close();
    }
  }
}
