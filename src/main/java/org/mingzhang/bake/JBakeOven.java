package org.mingzhang.bake;

import freemarker.template.Configuration;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * of the whole program and runs every rendering tool there is; this one crawls and renders. It can
 * bake as often as there is something to bake, for one thread at a time.
 */
final class JBakeOven extends Oven {

  /** JBake fills static registries when an oven is made, and only reads them when it bakes. */
  private static final Object TURN = new Object();

  private final DefaultJBakeConfiguration configuration;
  private final Set<String> types = new HashSet<>();

  private JBakeOven(Utensils utensils, DefaultJBakeConfiguration configuration) {
    super(utensils);
    this.configuration = configuration;
  }

  /**
   * @param stage the only folder JBake hears of: it must find no configuration of its own in a site
   */
  static JBakeOven of(Path stage, Configuration freemarker) {
    synchronized (TURN) {
      DefaultJBakeConfiguration configuration = configuration(stage.toFile());
      MemoryStore store = new MemoryStore();
      Utensils utensils = new Utensils();
      utensils.setConfiguration(configuration);
      utensils.setContentStore(store);
      utensils.setRenderer(
          new Renderer(store, configuration, new PageTemplates(store, configuration, freemarker)));
      utensils.setAsset(new Asset(configuration));
      return new JBakeOven(utensils, configuration);
    }
  }

  private static DefaultJBakeConfiguration configuration(File stage) {
    DefaultJBakeConfiguration configuration =
        new JBakeConfigurationFactory().createDefaultJbakeConfiguration(stage, stage, true);
    configuration.setTemplateFolder(stage);
    configuration.setContentFolder(stage);
    configuration.setAssetFolder(stage);
    configuration.setDataFolder(stage);
    return configuration;
  }

  /** Bakes those pages into a folder. */
  void bake(List<PageHandle> pages, Path stage, RenderingTool tool) {
    configuration.setDestinationFolder(stage.toFile());
    pages.forEach(this::type);
    Utensils utensils = getUtensils();
    utensils.setCrawler(new PageCrawler(utensils.getContentStore(), configuration, pages));
    try {
      utensils.getCrawler().crawl();
      tool.render(utensils.getRenderer(), utensils.getContentStore(), configuration);
    } catch (RenderingException e) {
      throw new IllegalStateException(e);
    } finally {
      utensils.getContentStore().close();
    }
  }

  private void type(PageHandle page) {
    String type = PageDocument.type(page);
    if (types.add(type)) {
      configuration.setTemplateFileNameForDocType(type, page.template() + TemplateProblem.SUFFIX);
      configuration.setTemplateExtensionForDocType(type, PageDocument.suffix(page));
    }
  }

  /** Nothing is baked but what {@link #bake(List, Path, RenderingTool)} is given. */
  @Override
  public void bake() {
    throw new UnsupportedOperationException("Pages are given to bake(pages, stage, tool)");
  }
}
