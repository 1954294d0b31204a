package org.mingzhang.page.search;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.Spread;

/** Which pages contain which terms, for as many terms as fit into memory. */
final class TermPass {
  private final Map<String, Postings> terms = new HashMap<>();

  /** Where the places of the last folder are that were spelled that way. */
  private final Map<String, int[]> spelled = new HashMap<>();

  private int[] numbers = {};

  /**
   * Goes on to a folder.
   *
   * @param numbers of its pages, greater than those of the last one
   */
  void next(int[] numbers) {
    this.numbers = numbers;
    spelled.clear();
  }

  /** Adds one bucket of the folder's terms. */
  void add(String bucket) {
    int at = 0;
    while (at < bucket.length()) {
      int middle = bucket.indexOf(' ', at);
      int end = bucket.indexOf(' ', middle + 1);
      end = end < 0 ? bucket.length() : end;
      add(bucket.substring(at, middle), places(bucket.substring(middle + 1, end)));
      at = end + 1;
    }
  }

  private int[] places(String text) {
    return spelled.computeIfAbsent(text, Postings::numbers);
  }

  private void add(String term, int[] places) {
    Postings postings = terms.get(term);
    for (int place : places) {
      if (postings == null) {
        postings = new Postings(numbers[place]);
        terms.put(term, postings);
      } else {
        postings.add(numbers[place]);
      }
    }
  }

  /**
   * The terms by file.
   *
   * @param wanted which files
   */
  SortedMap<Integer, SortedMap<String, Postings>> files(Spread spread, IntPredicate wanted) {
    SortedMap<Integer, SortedMap<String, Postings>> files = new TreeMap<>();
    terms.forEach(
        (term, postings) -> {
          int file = spread.file(term);
          if (wanted.test(file)) {
            files.computeIfAbsent(file, f -> new TreeMap<>()).put(term, postings);
          }
        });
    return files;
  }

  /** {@code {"博爱": "3,2+4", …}}. */
  static ScriptData data(SortedMap<String, Postings> terms) {
    ScriptData data = new ScriptData().open('{');
    terms.forEach((term, postings) -> data.key(term).text(postings.toString()));
    return data.close('}');
  }
}
