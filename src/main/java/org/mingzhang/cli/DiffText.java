package org.mingzhang.cli;

import java.util.List;

/** A difference for a terminal: a heading for each part, a line for each row. */
final class DiffText {

  private static final String GAP = "  ";

  private final Console console;

  DiffText(Console console) {
    this.console = console;
  }

  String of(NamedDiff named) {
    DiffLines lines = new DiffLines(console);
    StringBuilder text = new StringBuilder();
    for (DiffLines.Part part : lines.of(named.diff())) {
      text.append(part.title()).append('\n');
      part.rows().forEach(row -> text.append(GAP).append(line(row)).append('\n'));
    }
    if (named.diff().isEmpty()) {
      text.append(console.words().get("diff.same")).append('\n');
    }
    lines.omissions(named.diff()).forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** The rows of five cells end with what was and what is now. */
  private static String line(List<String> row) {
    int last = row.size() - 1;
    return row.size() < 5
        ? String.join(GAP, row)
        : String.join(GAP, row.subList(0, last)) + " → " + row.get(last);
  }
}
