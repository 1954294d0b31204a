package org.mingzhang.build;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.Downloads;

/** The files of a planned site that are one for each table, document, form or picture. */
final class PlannedFiles {

  private PlannedFiles() {}

  /** Hands each on, to be made when it is written. */
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
