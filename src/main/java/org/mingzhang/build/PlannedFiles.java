package org.mingzhang.build;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.Downloads;

/** The files of a planned site that no template makes. */
final class PlannedFiles {

  private PlannedFiles() {}

  /** Makes them and hands each on before the next is made; to be called once for a plan. */
  static void make(SitePlan plan, Consumer<SiteFile> sink) {
    SitePlan.Files files = plan.files().get();
    beside(files, sink);
    files.contributed().accept(sink);
  }

  /** Makes those that stand beside pages, and are no scripts. */
  static void beside(SitePlan.Files files, Consumer<SiteFile> sink) {
    Stream.of(
            files.tables().stream().map(Downloads::csv),
            files.documents().stream().map(Downloads::json),
            files.forms().stream().map(Downloads::xlsx),
            files.finished().stream())
        .flatMap(some -> some)
        .forEach(sink);
  }
}
