package org.mingzhang.narrative;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The names and classes of the elements of a tree, in lower case. */
final class Vocabulary {

  private final Set<String> words = new HashSet<>();

  private Vocabulary() {}

  /** The words of a tree as it is now; one that is changed may get others. */
  static Vocabulary of(Element root) {
    Vocabulary vocabulary = new Vocabulary();
    Set<String> classes = new HashSet<>();
    root.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            vocabulary.words.add(element.normalName());
            classes.add(element.className());
          }
        });
    classes.stream()
        .map(names -> List.of(names.toLowerCase(Locale.ROOT).split("\\s+")))
        .forEach(vocabulary.words::addAll);
    return vocabulary;
  }

  /** Whether there is any of the words. */
  boolean hasAny(Set<String> some) {
    return !Collections.disjoint(words, some);
  }
}
