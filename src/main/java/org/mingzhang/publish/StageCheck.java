package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.part.PageAnchors;
import org.mingzhang.publish.part.StagedPart;
import org.mingzhang.publish.stage.FileCheck;
import org.mingzhang.publish.stage.FileLink;
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

  static void check(Staging staging, Diagnostics diagnostics) throws IOException {
    SortedSet<String> files = Folders.files(staging.folder());
    StageReport report = new StageReport(diagnostics);
    StageCheck check = new StageCheck(staging, report);
    check.owners(files, staging.owned().keySet());
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

  private static List<String> difference(Set<String> from, Set<String> without) {
    return from.stream().filter(path -> !without.contains(path)).toList();
  }

  /**
   * The files of parts were looked at when they were made. No page's text and anchors are kept, for
   * there are many; and what was held against each other before need not be again.
   */
  private void contents(SortedSet<String> files) {
    Set<String> there = new HashSet<>(files);
    LinkCheck links = new LinkCheck(there::contains, report);
    for (StagedPart part : staging.owners().parts()) {
      part.part().links().stream().filter(link -> isNew(part, link)).forEach(links::add);
    }
    files.stream()
        .filter(file -> staging.owners().known(file).isEmpty())
        .forEach(file -> FileCheck.check(file, read(file), report).links().forEach(links::add));
    links.finish(new Anchors()::of);
  }

  private boolean isNew(StagedPart from, FileLink link) {
    Optional<StagedPart> to = staging.owners().part(link.target());
    return to.isEmpty() || !to.get().isVerified() || !from.isHeld(link);
  }

  private byte[] read(String file) {
    try {
      return Files.readAllBytes(staging.folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What links can lead to, of one part at a time: they are asked for by path. */
  private final class Anchors {

    private String name = "";
    private Map<String, Set<String>> ofPart = Map.of();

    Set<String> of(String path) {
      Optional<StagedPart> part = staging.owners().part(path);
      if (part.isEmpty()) {
        return FileCheck.check(path, read(path), new StageReport(new Diagnostics())).anchors();
      }
      if (!part.get().part().unit().equals(name)) {
        name = part.get().part().unit();
        ofPart =
            part.get().folder().anchors().stream()
                .collect(Collectors.toMap(PageAnchors::path, page -> Set.copyOf(page.anchors())));
      }
      return ofPart.getOrDefault(path, Set.of());
    }
  }
}
