package org.mingzhang.build;

import java.nio.file.Path;
import org.mingzhang.bake.LooseFiles;
import org.mingzhang.bake.PagePress;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.SitePages;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.content.SiteContent;

/**
 * A site that stays in memory while its authors write: each look at it is the same as a first look,
 * and costs only what has changed since the last. Nothing is written to the disk.
 */
public final class SiteSession implements AutoCloseable {

  private final Path folder;
  private final SiteMemory memory;

  /**
   * A session that has not looked yet.
   *
   * @param folder of the site
   */
  public SiteSession(Path folder) {
    this(folder, new SiteMemory(folder));
  }

  SiteSession(Path folder, SiteMemory memory) {
    this.folder = folder;
    this.memory = memory;
  }

  /** The site as it is now. */
  public synchronized SiteView look() {
    Diagnostics diagnostics = new Diagnostics();
    JudgedSite site = SiteCheck.run(memory, diagnostics);
    SiteContent content = PresentableSite.of(site);
    SitePlan plan = SitePages.plan(content);
    LooseFiles loose = LooseFiles.of(folder, plan.pages(), diagnostics);
    return new SiteView(
        folder, site, content, plan, new PagePress(folder), loose, diagnostics.sorted());
  }

  /** Ends what the session keeps running; a later look starts it again. */
  @Override
  public synchronized void close() {
    memory.close();
  }
}
