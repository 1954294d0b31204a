package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.mingzhang.publish.stage.CheckedFile;
import org.mingzhang.publish.stage.FileCheck;
import org.mingzhang.publish.stage.FileLink;
import org.mingzhang.publish.stage.LinkCheck;
import org.mingzhang.publish.stage.StageReport;

/** One look at all files of a part: their sums, what is wrong with them, where they lead. */
public final class PartCheck {

  private final Path stage;
  private final StageReport report;
  private final List<PartFile> files = new ArrayList<>();
  private final List<PageAnchors> anchors = new ArrayList<>();
  private final Map<String, FileLink> outside = new LinkedHashMap<>();
  private final List<FileLink> inside = new ArrayList<>();

  private PartCheck(Path stage, StageReport report) {
    this.stage = stage;
    this.report = report;
  }

  /**
   * Looks at the files of a part.
   *
   * @param stage the folder that holds them
   * @param owned their paths with what each is made from
   * @param report receives what is wrong with them
   * @param look is given each file too, with its content
   */
  public static PartCheck of(
      Path stage,
      SortedMap<String, List<String>> owned,
      StageReport report,
      BiConsumer<CheckedFile, byte[]> look)
      throws IOException {
    PartCheck check = new PartCheck(stage, report);
    for (Map.Entry<String, List<String>> file : owned.entrySet()) {
      check.file(file.getKey(), file.getValue(), owned.keySet(), look);
    }
    check.links(owned.keySet());
    return check;
  }

  private void file(
      String path, List<String> sources, Set<String> own, BiConsumer<CheckedFile, byte[]> look)
      throws IOException {
    Path file = stage.resolve(path);
    byte[] content = Files.readAllBytes(file);
    CheckedFile checked = FileCheck.check(path, content, report);
    look.accept(checked, content);
    files.add(PartFile.of(path, file, content, sources));
    if (!checked.anchors().isEmpty()) {
      anchors.add(new PageAnchors(path, List.copyOf(checked.anchors())));
    }
    for (FileLink link : checked.links()) {
      if (own.contains(link.target())) {
        inside.add(link);
      } else {
        outside.putIfAbsent(link.target() + "#" + link.anchor(), link);
      }
    }
  }

  private void links(Set<String> own) {
    SortedMap<String, Set<String>> known = new TreeMap<>();
    anchors.forEach(page -> known.put(page.path(), Set.copyOf(page.anchors())));
    LinkCheck check = new LinkCheck(own::contains, report);
    inside.forEach(check::add);
    check.finish(page -> known.getOrDefault(page, Set.of()));
  }

  /** The files, sorted by path. */
  public List<PartFile> files() {
    return List.copyOf(files);
  }

  /** What links can lead to on each page. */
  public List<PageAnchors> anchors() {
    return List.copyOf(anchors);
  }

  /** Links to files of others, each target once. */
  public List<FileLink> outside() {
    return List.copyOf(outside.values());
  }
}
