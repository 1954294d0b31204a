package org.mingzhang.bake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.mingzhang.page.frame.PageHandle;

/** Puts page handles in the store where JBake's own crawler would look for files. */
final class PageCrawler extends Crawler {

  private final ContentStore store;
  private final List<PageHandle> pages;

  PageCrawler(ContentStore store, JBakeConfiguration configuration, List<PageHandle> pages) {
    super(store, configuration);
    this.store = store;
    this.pages = pages;
  }

  @Override
  public void crawl() {
    pages.stream().map(PageDocument::of).forEach(store::addDocument);
  }

  @Override
  public void crawlDataFiles() {
    // Data files were read long before, by a reader that runs nothing named in them.
  }
}
