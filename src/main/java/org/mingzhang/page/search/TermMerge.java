package org.mingzhang.page.search;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.Spread;

/** Which pages of all folders contain which terms, for a few of the terms. */
final class TermMerge {
  private final Map<String, Postings> terms = new HashMap<>();

  /**
   * Adds terms of a folder.
   *
   * @param bucket see {@link UnitSearch#terms}
   * @param numbers of the folder's pages by their place, greater than those of the last folder
   * @param spellings knows the places that a text says
   */
  void add(String bucket, int[] numbers, Spellings spellings) {
    int at = 0;
    while (at < bucket.length()) {
      int middle = bucket.indexOf(' ', at);
      int end = bucket.indexOf(' ', middle + 1);
      end = end < 0 ? bucket.length() : end;
      add(bucket.substring(at, middle), spellings.places(bucket, middle + 1, end), numbers);
      at = end + 1;
    }
  }

  private void add(String term, int[] places, int[] numbers) {
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

  /** The terms by file, each {@code {"博爱": "3,2+4", …}}; without the files that have none. */
  SortedMap<Integer, ScriptData> files(Spread spread) {
    SortedMap<Integer, SortedMap<String, Postings>> files = new TreeMap<>();
    terms.forEach(
        (term, postings) ->
            files.computeIfAbsent(spread.file(term), file -> new TreeMap<>()).put(term, postings));
    SortedMap<Integer, ScriptData> data = new TreeMap<>();
    files.forEach((file, sorted) -> data.put(file, data(sorted)));
    return data;
  }

  private static ScriptData data(SortedMap<String, Postings> terms) {
    ScriptData data = new ScriptData().open('{');
    terms.forEach((term, postings) -> data.key(term).text(postings.toString()));
    return data.close('}');
  }
}
