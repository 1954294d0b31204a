package org.mingzhang.page.view;

import java.util.List;

/**
 * Something a reader should know about the printed original.
 *
 * @param id its anchor; empty when the thing itself has the anchor elsewhere
 * @param tone {@code reading}, {@code claim}, {@code remark}, {@code warning} or {@code note}
 * @param label the tone in words
 * @param title what it is about, leading to its row
 * @param lines sentences
 * @param source where it stands; empty when unknown
 */
public record FindingItem(
    String id, String tone, String label, Cell title, List<String> lines, String source) {
  public FindingItem {
    lines = List.copyOf(lines);
  }
}
