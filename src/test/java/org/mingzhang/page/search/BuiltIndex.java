package org.mingzhang.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.page.script.Spread;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An index as its files, read the way {@code assets/js/search.js} reads it. */
final class BuiltIndex {
  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, String> files = new TreeMap<>();

  static BuiltIndex of(Stream<SearchDocument> documents) {
    BuiltIndex index = new BuiltIndex();
    SearchIndex.write(documents, file -> index.files.put(file.path(), file.text()));
    return index;
  }

  Map<String, String> files() {
    return files;
  }

  int bytes(String path) {
    return files.get(path).getBytes(StandardCharsets.UTF_8).length;
  }

  /** The data that a file hands over, under the name it gives. */
  JsonNode data(String name) {
    String call = files.get("search/" + name + ".js");
    assertThat(call).startsWith("mingzhangSearch(").endsWith(");\n");
    JsonNode arguments =
        JSON.readTree("[" + call.substring(call.indexOf('(') + 1, call.length() - 3) + "]");
    assertThat(arguments.get(0).asString()).isEqualTo(name);
    return arguments.get(1);
  }

  /** Numbers of the documents that have every character and pair of a query, ascending. */
  List<Integer> candidates(String query) {
    List<List<Integer>> lists =
        words(query).flatMap(BuiltIndex::terms).map(this::postings).toList();
    TreeSet<Integer> kept = new TreeSet<>(lists.get(0));
    lists.forEach(kept::retainAll);
    return List.copyOf(kept);
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
    int termFiles = data("index").get("terms").asInt();
    JsonNode list = data("terms/" + new Spread(termFiles).file(term)).get(term);
    return list == null ? List.of() : numbers(list.asString());
  }

  static List<Integer> numbers(String postings) {
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    for (String part : postings.split(",")) {
      String[] run = part.split("\\+");
      number += Integer.parseInt(run[0], 36);
      numbers.add(number);
      for (int i = run.length == 1 ? 0 : Integer.parseInt(run[1], 36); i > 0; i--) {
        numbers.add(++number);
      }
    }
    return numbers;
  }

  /** The document of that number as it is stored. */
  JsonNode document(int number) {
    int first = 0;
    int file = 0;
    for (JsonNode count : data("index").get("texts")) {
      if (number < first + count.asInt()) {
        return data("texts/" + file).get(number - first);
      }
      first += count.asInt();
      file++;
    }
    throw new IllegalArgumentException("No document " + number);
  }
}
