package org.mingzhang.page.narrative;

import java.util.Comparator;
import org.mingzhang.measure.figure.FigureIndex;
import org.mingzhang.measure.figure.NamedFigure;

/** What somebody who mistyped an address most probably meant. */
final class Nearest {
  private Nearest() {}

  /**
   * The address with the fewest changed characters, the first of them by address; empty if none.
   */
  static String address(String mistyped, FigureIndex figures) {
    return figures.all().stream()
        .map(NamedFigure::address)
        .min(Comparator.comparingInt(address -> distance(mistyped, address)))
        .orElse("");
  }

  /** Insertions, deletions and replacements between two texts, row by row. */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
