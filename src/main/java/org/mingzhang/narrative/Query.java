package org.mingzhang.narrative;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Elements to look for in many trees. Most are in none of them, and the vocabulary of a tree tells
 * so without another walk through it.
 *
 * @param evaluator taken apart once: that costs more than its answer
 * @param words one of them is the name or a class of something in every tree that has such elements
 */
record Query(Evaluator evaluator, Set<String> words) {

  static Query of(String selector, String... words) {
    return new Query(Selector.evaluatorOf(selector), Set.of(words));
  }

  /**
   * The elements, in the order of the tree.
   *
   * @param vocabulary of the tree; it may have lost words since
   */
  Elements in(Element tree, Vocabulary vocabulary) {
    return vocabulary.hasAny(words) ? tree.select(evaluator) : new Elements();
  }
}
