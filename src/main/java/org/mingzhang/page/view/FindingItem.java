package org.mingzhang.page.view;

import java.util.List;

/**
 * What a rule found about figures of the page.
 *
 * @param id its anchor
 * @param tone {@code broken} or {@code waived}
 * @param label the tone in words
 * @param title what was checked, leading to the rule
 * @param sentence what was found
 * @param figures what was held against each other
 * @param lines the difference, or why it stays as it is
 */
public record FindingItem(
    String id,
    String tone,
    String label,
    Link title,
    String sentence,
    List<Figure> figures,
    List<String> lines) {
  public FindingItem {
    figures = List.copyOf(figures);
    lines = List.copyOf(lines);
  }

  /**
   * One figure.
   *
   * @param name what it is, leading to its row; its address is empty where it has none
   * @param printed as printed
   * @param place where it stands; empty for what is computed
   */
  public record Figure(Link name, String printed, String place) {}
}
