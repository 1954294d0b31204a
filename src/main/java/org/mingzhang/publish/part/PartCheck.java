package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.stage.CheckedFile;
import org.mingzhang.publish.stage.FileCheck;
import org.mingzhang.publish.stage.FileLink;
import org.mingzhang.publish.stage.LinkCheck;
import org.mingzhang.publish.stage.StageReport;

/** One look at all files of a part: their sums, what is wrong with them, where they lead. */
public final class PartCheck {

  private final List<SeenFile> files;
  private final boolean silent;

  private PartCheck(List<SeenFile> files, boolean silent) {
    this.files = files;
    this.silent = silent;
  }

  /**
   * Looks at the files of a part.
   *
   * @param draft that they are in
   * @param owned their paths with what each is made from
   * @param look is given each file too, with its content; says what is wrong with it
   * @param diagnostics receives what is wrong with them
   */
  public static PartCheck of(
      PartDraft draft,
      SortedMap<String, List<String>> owned,
      BiFunction<CheckedFile, byte[], List<Diagnostic>> look,
      Diagnostics diagnostics)
      throws IOException {
    List<Look> looks = new ArrayList<>();
    for (Map.Entry<String, List<String>> file : owned.entrySet()) {
      looks.add(Look.at(draft, file.getKey(), file.getValue(), look));
    }
    StageReport report = new StageReport(diagnostics);
    for (Look one : looks) {
      one.wrong().forEach(report::add);
      diagnostics.addAll(one.said());
    }
    boolean silent = looks.stream().allMatch(one -> one.said().isEmpty());
    PartCheck check = new PartCheck(looks.stream().map(Look::file).toList(), silent);
    check.links(owned.keySet(), report);
    report.end("");
    return check;
  }

  private void links(Set<String> own, StageReport report) {
    SortedMap<String, Set<String>> known = new TreeMap<>();
    LinkCheck check = new LinkCheck(own::contains, report);
    for (SeenFile file : files) {
      known.put(file.file().path(), Set.copyOf(file.anchors()));
      file.links().stream().filter(link -> own.contains(link.target())).forEach(check::add);
    }
    check.finish(page -> known.getOrDefault(page, Set.of()));
  }

  /** Whether there was nothing to be said of any of them that would have to be said again. */
  boolean isSilent() {
    return silent;
  }

  /** Each file with what was seen in it, sorted by path. */
  List<SeenFile> seen() {
    return files;
  }

  /** The files, sorted by path. */
  public List<PartFile> files() {
    return files.stream().map(SeenFile::file).toList();
  }

  /** Links to files of others, each target once. */
  public List<FileLink> outside() {
    Set<String> own = Set.copyOf(files.stream().map(seen -> seen.file().path()).toList());
    Map<String, FileLink> outside = new LinkedHashMap<>();
    for (SeenFile file : files) {
      for (FileLink link : file.links()) {
        if (!own.contains(link.target())) {
          outside.putIfAbsent(link.target() + "#" + link.anchor(), link);
        }
      }
    }
    return List.copyOf(outside.values());
  }

  /** What links can lead to on each page. */
  List<PageAnchors> anchors() {
    return files.stream()
        .filter(seen -> !seen.anchors().isEmpty())
        .map(seen -> new PageAnchors(seen.file().path(), seen.anchors()))
        .toList();
  }

  /**
   * A look at one file.
   *
   * @param wrong what the site may not have
   * @param said what else is to be said of it
   */
  private record Look(SeenFile file, List<Diagnostic> wrong, List<Diagnostic> said) {

    static Look at(
        PartDraft draft,
        String path,
        List<String> sources,
        BiFunction<CheckedFile, byte[], List<Diagnostic>> look)
        throws IOException {
      Optional<SeenFile> earlier = draft.earlier(path);
      if (earlier.isPresent() && draft.looksAsBefore()) {
        return new Look(earlier.get().from(sources), List.of(), List.of());
      }
      Path file = draft.site().resolve(path);
      byte[] content = Files.readAllBytes(file);
      PartFile known =
          earlier.isPresent()
              ? earlier.get().from(sources).file()
              : PartFile.of(path, file, content, sources);
      return at(known, content, look);
    }

    private static Look at(
        PartFile file, byte[] content, BiFunction<CheckedFile, byte[], List<Diagnostic>> look) {
      Diagnostics wrong = new Diagnostics();
      CheckedFile checked = FileCheck.check(file.path(), content, new StageReport(wrong));
      SeenFile seen = new SeenFile(file, checked.links(), List.copyOf(checked.anchors()));
      return new Look(seen, wrong.sorted(), look.apply(checked, content));
    }
  }
}
