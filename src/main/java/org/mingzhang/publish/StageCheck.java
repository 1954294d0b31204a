package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.part.PageAnchors;
import org.mingzhang.publish.part.PartFolder;
import org.mingzhang.publish.part.StagedPart;
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

  private final Staging staging;
  private final StageReport report;

  private StageCheck(Staging staging, StageReport report) {
    this.staging = staging;
    this.report = report;
  }

  static void check(Staging staging, Publisher.Filling filling, Diagnostics diagnostics)
      throws IOException {
    SortedSet<String> files = Folders.files(staging.folder());
    StageReport report = new StageReport(diagnostics);
    StageCheck check = new StageCheck(staging, report);
    check.owners(files, staging.owned().keySet());
    check.contents(files, filling);
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

  /**
   * The files of parts were looked at when they were made. No page's text and anchors are kept, for
   * there are many.
   */
  private void contents(SortedSet<String> files, Publisher.Filling filling) {
    LinkCheck links = new LinkCheck(files::contains, report);
    staging.parts().forEach(part -> part.part().links().forEach(links::add));
    files.stream()
        .filter(file -> staging.known(file).isEmpty())
        .forEach(
            file -> {
              byte[] content = read(file);
              CheckedFile looked = FileCheck.check(file, content, report);
              looked.links().forEach(links::add);
              filling.look(looked, content);
            });
    links.finish(new Anchors()::of);
  }

  private byte[] read(String file) {
    try {
      return Files.readAllBytes(staging.folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What links can lead to, of one unit at a time: they are asked for by path. */
  private final class Anchors {

    private final Map<String, PartFolder> folders =
        staging.parts().stream()
            .collect(Collectors.toMap(part -> part.part().unit() + "/", StagedPart::folder));
    private String unit = "";
    private Map<String, Set<String>> ofUnit = Map.of();

    Set<String> of(String path) {
      if (staging.known(path).isEmpty()) {
        return FileCheck.check(path, read(path), new StageReport(new Diagnostics())).anchors();
      }
      String first = path.substring(0, path.indexOf('/') + 1);
      if (!first.equals(unit)) {
        unit = first;
        ofUnit =
            folders.get(unit).anchors().stream()
                .collect(Collectors.toMap(PageAnchors::path, page -> Set.copyOf(page.anchors())));
      }
      return ofUnit.getOrDefault(path, Set.of());
    }
  }
}
