package org.mingzhang.page.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.ScriptFile;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.FileSink;

/**
 * Which pages contain which terms, in files by the hash of the term. Files and buckets of the
 * folders' terms fall into groups, so that the files of a group need the buckets of that group
 * only. One pass over the folders takes in as many groups as memory allows.
 */
final class TermFiles {
  private final Contributions<UnitSearch> folders;
  private final SearchOverview overview;
  private final SearchLayout layout;
  private final String layoutKey;
  private final int files;
  private final int groups;
  private final long limit;

  /**
   * @param limit characters of all folders' terms that one pass takes in
   */
  TermFiles(Contributions<UnitSearch> folders, SearchOverview overview, long limit) {
    this.folders = folders;
    this.overview = overview;
    this.layout = overview.layout();
    this.layoutKey = layout.key();
    this.files = layout.files().files();
    this.groups = Math.min(files, UnitSearch.BUCKETS);
    this.limit = limit;
  }

  static String path(int file) {
    return "search/terms/" + file + ".js";
  }

  int files() {
    return files;
  }

  /** Of the buckets that the file's terms are in. */
  String key(int file) {
    Fingerprint key = new Fingerprint().add(layoutKey);
    buckets(file % groups).forEach(bucket -> key.add(overview.buckets().get(bucket)));
    return key.text();
  }

  private IntStream buckets(int group) {
    return IntStream.iterate(group, bucket -> bucket < UnitSearch.BUCKETS, b -> b + groups);
  }

  private IntStream files(int group) {
    return IntStream.iterate(group, file -> file < files, file -> file + groups);
  }

  void make(Predicate<String> wanted, FileSink sink) throws IOException {
    List<Integer> chosen =
        IntStream.range(0, groups)
            .filter(group -> files(group).anyMatch(file -> wanted.test(path(file))))
            .boxed()
            .toList();
    long each = Math.max(1, overview.weight() / groups);
    int most = (int) Math.max(1, Math.min(groups, limit / each));
    for (int from = 0; from < chosen.size(); from += most) {
      pass(chosen.subList(from, Math.min(chosen.size(), from + most)), wanted, sink);
    }
  }

  private void pass(List<Integer> some, Predicate<String> wanted, FileSink sink)
      throws IOException {
    List<List<String>> terms = some.stream().<List<String>>map(g -> new ArrayList<>()).toList();
    List<int[]> numbers = new ArrayList<>();
    for (Slots.Slot slot : layout.slots()) {
      UnitSearch folder = folders.of(slot.folder());
      numbers.add(layout.numbers(slot, folder.years()));
      for (int i = 0; i < some.size(); i++) {
        List<String> group = terms.get(i);
        buckets(some.get(i)).forEach(bucket -> group.add(folder.terms().get(bucket)));
      }
    }
    for (int i = 0; i < some.size(); i++) {
      write(some.get(i), merged(terms.get(i), numbers), wanted, sink);
      terms.get(i).clear();
    }
  }

  /** Of one group: the buckets of the first folder, then those of the next. */
  private TermMerge merged(List<String> terms, List<int[]> numbers) {
    TermMerge merge = new TermMerge();
    Spellings spellings = new Spellings();
    int ofEach = UnitSearch.BUCKETS / groups;
    for (int i = 0; i < terms.size(); i++) {
      merge.add(terms.get(i), numbers.get(i / ofEach), spellings);
    }
    return merge;
  }

  private void write(int group, TermMerge merge, Predicate<String> wanted, FileSink sink)
      throws IOException {
    SortedMap<Integer, ScriptData> made = merge.files(layout.files());
    for (int file : files(group).filter(each -> wanted.test(path(each))).toArray()) {
      ScriptData data = made.containsKey(file) ? made.get(file) : nothing();
      try (OutputStream out = sink.open(path(file))) {
        out.write(ScriptFile.of(TextScripts.FUNCTION, path(file), data).bytes());
      }
    }
  }

  private static ScriptData nothing() {
    return new ScriptData().open('{').close('}');
  }
}
