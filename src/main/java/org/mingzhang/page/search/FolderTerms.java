package org.mingzhang.page.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.mingzhang.page.script.Spread;

/** Which pages of one folder contain which terms. */
final class FolderTerms {
  private static final Spread BUCKETS = new Spread(UnitSearch.BUCKETS);

  /** Sorted when they are written: looking up is what takes the time. */
  private final Map<String, Postings> terms = new HashMap<>();

  /**
   * Adds a page.
   *
   * @param place greater than that of the last one
   */
  void add(int place, SearchDocument document) {
    for (String term : Terms.of(document)) {
      Postings postings = terms.get(term);
      if (postings == null) {
        terms.put(term, new Postings(place));
      } else {
        postings.add(place);
      }
    }
  }

  /** As {@link UnitSearch#terms} wants them. */
  List<String> buckets() {
    List<StringJoiner> buckets =
        Stream.generate(() -> new StringJoiner(" ")).limit(BUCKETS.files()).toList();
    terms.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> buckets.get(BUCKETS.file(e.getKey())).add(e.getKey()).add(text(e)));
    return buckets.stream().map(StringJoiner::toString).toList();
  }

  private static String text(Map.Entry<String, Postings> term) {
    return term.getValue().toString();
  }
}
