package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.stage.CheckedFile;
import org.mingzhang.publish.stage.FileCheck;
import org.mingzhang.publish.stage.LinkCheck;
import org.mingzhang.publish.stage.StageReport;

/**
 * The last look at a site before anybody else sees it: every file has an owner and every owner a
 * file, every link and anchor leads somewhere, nothing is asked of another host, and no page needs
 * what its content security policy forbids.
 */
final class StageCheck {

  private final Path stage;
  private final StageReport report;

  private StageCheck(Path stage, StageReport report) {
    this.stage = stage;
    this.report = report;
  }

  static void check(Path stage, Set<String> owned, Diagnostics diagnostics) throws IOException {
    SortedSet<String> files = Folders.files(stage);
    StageReport report = new StageReport(diagnostics);
    StageCheck check = new StageCheck(stage, report);
    check.owners(files, owned);
    check.contents(files);
    report.end("");
  }

  private void owners(SortedSet<String> files, Set<String> owned) {
    difference(owned, files).forEach(path -> report.add("MZ-U016", path, path));
    difference(files, owned).forEach(path -> report.add("MZ-U017", path, path));
    for (String reserved : Set.of(Manifest.FILE, Manifest.SUMS_FILE)) {
      if (files.contains(reserved)) {
        report.add("MZ-U021", reserved, reserved);
      }
    }
  }

  private static Set<String> difference(Set<String> from, Set<String> without) {
    Set<String> rest = new TreeSet<>(from);
    rest.removeAll(without);
    return rest;
  }

  /** No page's text and anchors are kept, for there are many. */
  private void contents(SortedSet<String> files) throws IOException {
    LinkCheck links = new LinkCheck(files::contains, report);
    for (String file : files) {
      look(file).links().forEach(links::add);
    }
    links.finish(file -> look(file, new StageReport(new Diagnostics())).anchors());
  }

  private CheckedFile look(String file) {
    return look(file, report);
  }

  private CheckedFile look(String file, StageReport told) {
    try {
      return FileCheck.check(file, Files.readAllBytes(stage.resolve(file)), told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
