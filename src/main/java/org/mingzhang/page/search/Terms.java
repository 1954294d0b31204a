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
    int[] characters = FoldedText.of(text).codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == ' ') {
        continue;
      }
      terms.add(new String(characters, i, 1));
      if (i + 1 < characters.length && characters[i + 1] != ' ') {
        terms.add(new String(characters, i, 2));
      }
    }
  }
}
