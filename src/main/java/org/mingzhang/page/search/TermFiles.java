package org.mingzhang.page.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mingzhang.page.script.ScriptFile;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.FileSink;
import org.mingzhang.page.shared.Fingerprint;

/**
 * Which pages contain which terms, in files by the hash of the term. They are made in several
 * passes over the folders, each of which holds only as many terms as its memory allows.
 */
final class TermFiles {
  private final Contributions<UnitSearch> folders;
  private final SearchOverview overview;
  private final SearchLayout layout;
  private final int files;
  private final long limit;

  /**
   * @param limit characters of all folders' terms that one pass takes in
   */
  TermFiles(Contributions<UnitSearch> folders, SearchOverview overview, long limit) {
    this.folders = folders;
    this.overview = overview;
    this.layout = overview.layout();
    this.files = layout.files().files();
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
    Fingerprint key = new Fingerprint().add(layout.key());
    for (int bucket = file % UnitSearch.BUCKETS; bucket < UnitSearch.BUCKETS; bucket += files) {
      key.add(overview.buckets().get(bucket));
    }
    return key.text();
  }

  void make(Predicate<String> wanted, FileSink sink) throws IOException {
    int passes = 1;
    while (passes < Math.min(files, UnitSearch.BUCKETS) && overview.weight() / passes > limit) {
      passes *= 2;
    }
    boolean[] chosen = new boolean[files];
    IntStream.range(0, files).forEach(file -> chosen[file] = wanted.test(path(file)));
    for (int first = 0; first < passes; first++) {
      pass(first, passes, file -> chosen[file], sink);
    }
  }

  /** The files {@code first}, {@code first + step} and so on. */
  private void pass(int first, int step, IntPredicate wanted, FileSink sink) throws IOException {
    int[] numbers =
        IntStream.iterate(first, file -> file < files, file -> file + step)
            .filter(wanted)
            .toArray();
    if (numbers.length == 0) {
      return;
    }
    SortedMap<Integer, SortedMap<String, Postings>> terms =
        terms(buckets(numbers)).files(layout.files(), wanted);
    for (int file : numbers) {
      write(file, terms.getOrDefault(file, Collections.emptySortedMap()), sink);
      terms.remove(file);
    }
  }

  /** The buckets in which terms of these files are. */
  private int[] buckets(int[] numbers) {
    return IntStream.of(numbers)
        .flatMap(
            file ->
                IntStream.iterate(
                    file % UnitSearch.BUCKETS, b -> b < UnitSearch.BUCKETS, b -> b + files))
        .distinct()
        .toArray();
  }

  private TermPass terms(int[] buckets) {
    TermPass pass = new TermPass();
    for (Slots.Slot slot : layout.slots()) {
      UnitSearch folder = folders.of(slot.folder());
      pass.next(layout.numbers(slot, folder.years()));
      for (int bucket : buckets) {
        pass.add(folder.terms().get(bucket));
      }
    }
    return pass;
  }

  private static void write(int file, SortedMap<String, Postings> terms, FileSink sink)
      throws IOException {
    ScriptFile script = ScriptFile.of(TextScripts.FUNCTION, path(file), TermPass.data(terms));
    try (OutputStream out = sink.open(script.path())) {
      out.write(script.bytes());
    }
  }
}
