package org.mingzhang.page.search;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The characters and pairs of characters that a document is found by. */
final class Terms {
  private Terms() {}

  /** Every term of a document once, in no order. */
  static Set<String> of(SearchDocument document) {
    Set<String> terms = new HashSet<>();
    Stream.of(document.title(), document.detail()).forEach(text -> add(terms, text));
    document.entries().stream()
        .flatMap(entry -> Stream.of(entry.section(), entry.name(), entry.text()))
        .distinct()
        .forEach(text -> add(terms, text));
    return terms;
  }

  private static void add(Set<String> terms, String text) {
    String folded = FoldedText.of(text);
    int before = -1;
    int next;
    for (int at = 0; at < folded.length(); at = next) {
      next = folded.offsetByCodePoints(at, 1);
      if (folded.charAt(at) == ' ') {
        before = -1;
        continue;
      }
      terms.add(folded.substring(at, next));
      if (before >= 0) {
        terms.add(folded.substring(before, next));
      }
      before = at;
    }
  }
}
