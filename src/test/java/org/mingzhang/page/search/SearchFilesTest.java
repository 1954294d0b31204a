package org.mingzhang.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.MadeFiles;

/** What has to be made again, and what changes, when a little of a large site changes. */
class SearchFilesTest {
  private static final int REPORTS = 60;

  private static final Contributions<UnitSearch> BEFORE = contributions(reports());
  private static final Contributions<UnitSearch> AFTER = contributions(edited());

  private static Contributions<UnitSearch> contributions(List<SearchDocument> reports) {
    return Contributions.of(
        BuiltIndex.parts(reports.stream()).stream().map(SearchPart::contribution).toList(),
        UnitSearch::folder);
  }

  private static SearchFiles files(Contributions<UnitSearch> folders) {
    return new SearchFiles(folders, BuiltIndex.sums(folders));
  }

  private static List<SearchDocument> reports() {
    return new ArrayList<>(Corpus.reports(REPORTS).toList());
  }

  /** Another sentence in one paragraph of one report. */
  private static List<SearchDocument> edited() {
    List<SearchDocument> reports = reports();
    SearchDocument report = reports.get(23);
    List<SearchEntry> entries = new ArrayList<>(report.entries());
    SearchEntry entry = entries.get(7);
    entries.set(
        7, new SearchEntry(entry.anchor(), entry.section(), entry.name(), entry.text() + "龘靐齉"));
    reports.set(23, new SearchDocument(report.path(), report.title(), report.detail(), entries));
    return reports;
  }

  private static Set<String> differing(Map<String, String> one, Map<String, String> other) {
    Set<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    paths.removeIf(path -> one.containsKey(path) && one.get(path).equals(other.get(path)));
    return paths;
  }

  @Test
  void a_changed_sentence_changes_the_files_of_its_new_terms_only() {
    SearchFiles before = files(BEFORE);
    SearchFiles after = files(AFTER);
    Set<String> stale = differing(MadeFiles.keys(before), MadeFiles.keys(after));
    Set<String> changed = differing(MadeFiles.all(before), MadeFiles.all(after));
    assertThat(stale).containsAll(changed);
    // Six terms: three characters, two pairs of them, and one with the character before.
    assertThat(changed).hasSizeLessThanOrEqualTo(7).contains("search/index.js");
    assertThat(stale).hasSizeLessThanOrEqualTo(14);
    assertThat(before.files()).hasSizeGreaterThan(30);
  }

  @Test
  void making_what_is_stale_again_gives_what_making_all_gives() {
    SortedMap<String, String> kept = MadeFiles.all(files(BEFORE));
    SearchFiles after = files(AFTER);
    Set<String> stale = differing(MadeFiles.keys(files(BEFORE)), MadeFiles.keys(after));
    SortedMap<String, String> made = MadeFiles.some(after, stale::contains);
    assertThat(made.keySet()).isEqualTo(stale);
    kept.putAll(made);
    assertThat(kept).isEqualTo(MadeFiles.all(after));
  }

  @Test
  void several_passes_give_the_same_as_one() {
    assertThat(MadeFiles.all(new SearchFiles(BEFORE, BuiltIndex.sums(BEFORE), 100_000)))
        .isEqualTo(MadeFiles.all(files(BEFORE)));
  }

  @Test
  void a_new_report_leaves_the_numbers_of_all_others() {
    List<SearchDocument> reports = new ArrayList<>(Corpus.reports(20).toList());
    SearchDocument removed = reports.remove(15);
    BuiltIndex before = BuiltIndex.of(reports.stream());
    reports.add(15, removed);
    BuiltIndex after = BuiltIndex.of(reports.stream());
    assertThat(after.data("search/folders/0")).isEqualTo(before.data("search/folders/0"));
    assertThat(after.data("search/index").get("width"))
        .isEqualTo(before.data("search/index").get("width"));
    Set<String> folders = new TreeSet<>(after.candidates("预算"));
    folders.removeAll(before.candidates("预算"));
    assertThat(folders).containsExactly("unit-1/2020");
  }

  @Test
  void a_new_unit_moves_few_others() {
    List<String> units = Stream.iterate(0, i -> i + 1).limit(1_000).map(i -> "unit-" + i).toList();
    List<String> more = new ArrayList<>(units);
    more.add("another-unit");
    Map<String, Integer> before = numbers(units);
    Map<String, Integer> after = numbers(more);
    assertThat(units.stream().filter(unit -> !before.get(unit).equals(after.get(unit))).count())
        .isLessThan(10);
    assertThat(new TreeSet<>(after.values())).hasSize(1_001);
  }

  private static Map<String, Integer> numbers(List<String> units) {
    return Slots.of(units).stream()
        .collect(Collectors.toMap(Slots.Slot::folder, Slots.Slot::number));
  }
}
