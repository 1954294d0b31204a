package org.mingzhang.read.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.tree.DataNode;

/** What a schema cannot say about what is due: no item of a year is declared twice. */
public final class DueCheck {

  private DueCheck() {}

  /** Adds an error for every year that is none and every item that is declared twice. */
  public static void check(DataNode unit, FileProblems problems) {
    Map<String, Integer> lines = new HashMap<>();
    for (DataNode due : unit.listOf("due")) {
      year(due, problems);
      List<DataNode> items = due.listOf("items");
      if (items.isEmpty()) {
        once(due, due.textOf("year"), lines, problems);
      }
      items.forEach(
          item -> once(item, due.textOf("year") + " " + item.scalarText(), lines, problems));
    }
  }

  private static void year(DataNode due, FileProblems problems) {
    due.get("year")
        .filter(year -> !year.scalarText().matches("(19[5-9]|20\\d|21\\d)\\d"))
        .ifPresent(year -> problems.error("MZ-R077", year.place(), year.scalarText()));
  }

  private static void once(
      DataNode node, String what, Map<String, Integer> lines, FileProblems problems) {
    Integer first = lines.putIfAbsent(what, node.place().line());
    if (first != null) {
      problems.error("MZ-R076", node.place(), what, Integer.toString(first));
    }
  }
}
