package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.ScriptFolder;
import org.mingzhang.page.script.Spread;

/** Which documents contain which terms, spread over as many files as keep each of them small. */
final class TermFiles {
  /** Characters that a file has on average at most. */
  private static final int TARGET = 24_000;

  /** Quotes, colon, comma and the term itself. */
  private static final int OVERHEAD = 6;

  /** Sorted when they are written: looking up is what takes the time. */
  private final Map<String, Postings> terms = new HashMap<>();

  private int documents;

  /** Numbers the document, from 0. */
  void add(SearchDocument document) {
    int number = documents++;
    for (String term : Terms.of(document)) {
      Postings postings = terms.get(term);
      if (postings == null) {
        terms.put(term, new Postings(number));
      } else {
        postings.add(number);
      }
    }
  }

  int documents() {
    return documents;
  }

  /** Writes the files and says how many there are. */
  int write(ScriptFolder folder) {
    Spread spread = spread();
    List<SortedMap<String, Postings>> files = new ArrayList<>();
    for (int i = 0; i < spread.files(); i++) {
      files.add(new TreeMap<>());
    }
    terms.forEach((term, list) -> files.get(spread.file(term)).put(term, list));
    for (int i = 0; i < spread.files(); i++) {
      folder.write("terms/" + i, data(files.get(i)));
    }
    return spread.files();
  }

  private Spread spread() {
    long size = terms.values().stream().mapToLong(list -> list.size() + OVERHEAD).sum();
    return Spread.of(size, TARGET);
  }

  private static ScriptData data(Map<String, Postings> terms) {
    ScriptData data = new ScriptData().open('{');
    terms.forEach((term, list) -> data.key(term).text(list.toString()));
    return data.close('}');
  }
}
