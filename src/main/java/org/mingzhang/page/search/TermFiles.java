package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.ScriptFolder;

/** Which documents contain which terms, spread over as many files as keep each of them small. */
final class TermFiles {
  /** Characters that a file has on average at most; terms fall into files unevenly. */
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
    int count = count();
    List<SortedMap<String, Postings>> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(new TreeMap<>());
    }
    terms.forEach((term, list) -> files.get(Terms.file(term, count)).put(term, list));
    for (int i = 0; i < count; i++) {
      folder.write("terms/" + i, data(files.get(i)));
    }
    return count;
  }

  /** A power of two, so that a site that grows a little keeps its files. */
  private int count() {
    long size = terms.values().stream().mapToLong(list -> list.size() + OVERHEAD).sum();
    int count = 1;
    while (size / count > TARGET) {
      count *= 2;
    }
    return count;
  }

  private static ScriptData data(Map<String, Postings> terms) {
    ScriptData data = new ScriptData().open('{');
    terms.forEach((term, list) -> data.key(term).text(list.toString()));
    return data.close('}');
  }
}
