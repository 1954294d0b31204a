package org.mingzhang.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.page.script.Spread;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.MadeFiles;
import org.mingzhang.page.shared.RoundTrip;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An index as its files, read the way {@code assets/js/search-index.js} reads it. */
final class BuiltIndex {
  private static final JsonMapper JSON = new JsonMapper();

  private final SortedMap<String, String> files;
  private final SortedMap<String, String> keys;

  private BuiltIndex(SearchFiles shared) {
    this.files = MadeFiles.all(shared);
    this.keys = MadeFiles.keys(shared);
  }

  /** Of reports of units. */
  static BuiltIndex of(Stream<SearchDocument> reports) {
    List<SearchPart> parts = parts(reports);
    Contributions<UnitSearch> folders =
        Contributions.of(
            parts.stream()
                .map(part -> RoundTrip.of(part.contribution(), UnitSearch.class))
                .toList(),
            UnitSearch::folder);
    BuiltIndex index = new BuiltIndex(new SearchFiles(folders, sums(folders)));
    parts.stream()
        .flatMap(part -> part.files().stream())
        .forEach(file -> index.files.put(file.path(), file.text()));
    return index;
  }

  /** What is kept of folders beside their terms. */
  static Contributions<SearchSums> sums(Contributions<UnitSearch> folders) {
    return new Contributions<>(
        folders.units(), unit -> RoundTrip.of(SearchSums.of(folders.of(unit)), SearchSums.class));
  }

  /** The reports by their units; the pages of the units themselves say nothing. */
  static List<SearchPart> parts(Stream<SearchDocument> reports) {
    SortedMap<String, List<SearchDocument>> units =
        reports.collect(
            Collectors.groupingBy(
                page -> page.path().split("/")[0], TreeMap::new, Collectors.toList()));
    List<SearchPart> parts = new ArrayList<>();
    units.forEach((unit, pages) -> parts.add(part(unit, pages)));
    return parts;
  }

  private static SearchPart part(String unit, List<SearchDocument> reports) {
    List<String> years = reports.stream().map(page -> page.path().split("/")[1]).toList();
    SearchDocument own = new SearchDocument(unit + "/index.html", "", "", List.of());
    return SearchPart.of(unit, years, Stream.concat(Stream.of(own), reports.stream()).toList());
  }

  SortedMap<String, String> files() {
    return files;
  }

  /** Of the files of the site, without those of the units. */
  SortedMap<String, String> keys() {
    return keys;
  }

  int bytes(String path) {
    return files.get(path).getBytes(StandardCharsets.UTF_8).length;
  }

  /** The data that a file hands over, under the name it gives. */
  JsonNode data(String name) {
    String call = files.get(name + ".js");
    assertThat(call).as(name).startsWith("mingzhangSearch(").endsWith(");\n");
    JsonNode arguments =
        JSON.readTree("[" + call.substring(call.indexOf('(') + 1, call.length() - 3) + "]");
    assertThat(arguments.get(0).asString()).isEqualTo(name);
    return arguments.get(1);
  }

  /** The folders of the pages that have every character and pair of a query, sorted. */
  List<String> candidates(String query) {
    List<List<Integer>> lists =
        words(query).flatMap(BuiltIndex::terms).map(this::postings).toList();
    TreeSet<Integer> kept = new TreeSet<>(lists.get(0));
    lists.forEach(kept::retainAll);
    return kept.stream().map(this::folder).sorted().toList();
  }

  private String folder(int number) {
    JsonNode index = data("search/index");
    int width = index.get("width").asInt();
    int block = index.get("block").asInt();
    int slot = number / width;
    String folder = data("search/folders/" + slot / block).get(slot % block).asString();
    int place = number % width;
    return place == 0 ? folder : folder + "/" + index.get("years").get(place - 1).asString();
  }

  /** Cut at spaces, and without a comma that a number begins or ends with. */
  private static Stream<String> words(String query) {
    return Stream.of(FoldedText.of(query).split("\\s+"))
        .map(word -> word.replaceFirst("^,(?=[0-9])", "").replaceFirst("(?<=[0-9]),$", ""))
        .filter(word -> !word.isEmpty());
  }

  private static Stream<String> terms(String word) {
    int[] characters = word.codePoints().toArray();
    return characters.length == 1
        ? Stream.of(word)
        : IntStream.range(1, characters.length).mapToObj(i -> new String(characters, i - 1, 2));
  }

  private List<Integer> postings(String term) {
    int termFiles = data("search/index").get("terms").asInt();
    JsonNode list = data("search/terms/" + new Spread(termFiles).file(term)).get(term);
    return list == null
        ? List.of()
        : IntStream.of(Postings.numbers(list.asString())).boxed().toList();
  }

  /** The page of that folder as it is stored, one node for each of its files. */
  List<JsonNode> page(String folder) {
    JsonNode first = data(folder + "/search");
    return Stream.concat(
            Stream.of(first),
            IntStream.rangeClosed(2, first.get(5).asInt())
                .mapToObj(i -> data(folder + "/search-" + i)))
        .toList();
  }
}
