package org.mingzhang.publish.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whether every link leads to a file of the site, and every anchor to a place in it. Anchors wait
 * until the end, so that those of one page at a time are in memory.
 */
public final class LinkCheck {

  private final Predicate<String> files;
  private final StageReport report;
  private final SortedMap<String, List<FileLink>> waiting = new TreeMap<>();

  /**
   * A check that knows no link yet.
   *
   * @param files whether there is a file of that path
   * @param report receives every link that leads nowhere
   */
  public LinkCheck(Predicate<String> files, StageReport report) {
    this.files = files;
    this.report = report;
  }

  /** Holds one link against the files; its anchor waits. */
  public void add(FileLink link) {
    if (!files.test(link.target())) {
      report.add("MZ-U010", link.file(), link.address());
    } else if (!link.anchor().isEmpty()) {
      waiting.computeIfAbsent(link.target(), path -> new ArrayList<>()).add(link);
    }
  }

  /**
   * Holds the anchors that waited against those there are.
   *
   * @param anchors of the page of that path; asked for once
   */
  public void finish(Function<String, Set<String>> anchors) {
    waiting.forEach(
        (path, links) -> {
          Set<String> known = anchors.apply(path);
          links.stream()
              .filter(link -> !known.contains(link.anchor()))
              .forEach(link -> report.add("MZ-U011", link.file(), link.address()));
        });
    waiting.clear();
  }
}
