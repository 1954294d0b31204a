package org.mingzhang.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of values separated by commas, as a spreadsheet would read it.
 *
 * @param lines all but the first, each cell by the name of its column
 */
record Csv(List<Line> lines) {

  private static final Pattern CELL =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r?\n|$)");

  /** One line. */
  record Line(Map<String, String> cells) {
    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  static Csv read(String text) {
    List<List<String>> rows = rows(text.replaceFirst("^\uFEFF", ""));
    List<Line> lines = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new HashMap<>();
      for (int column = 0; column < row.size(); column++) {
        cells.put(rows.get(0).get(column), row.get(column));
      }
      lines.add(new Line(cells));
    }
    return new Csv(lines);
  }

  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    Matcher cell = CELL.matcher(text);
    while (cell.lookingAt() && cell.start() < text.length()) {
      String quoted = cell.group(1);
      row.add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
      if (!cell.group(3).equals(",")) {
        rows.add(row);
        row = new ArrayList<>();
      }
      cell.region(cell.end(), text.length());
    }
    return rows;
  }

  /** The lines by the cell of one column. */
  Map<String, Line> by(String column) {
    Map<String, Line> found = new HashMap<>();
    lines.forEach(line -> found.put(line.get(column), line));
    return found;
  }
}
