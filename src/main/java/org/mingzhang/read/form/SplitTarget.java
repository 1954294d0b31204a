package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.read.value.FigureColumn;
import org.mingzhang.read.value.FigureText;

/** Targets that a form prints in three cells, 指标性质, 指标值 and 度量单位, as one. */
final class SplitTarget {

  private static final Pattern OPERATOR = Pattern.compile("[≥≤<>=＞＜＝≧≦]{1,2}");
  private static final Pattern NUMBER = Pattern.compile("[\\d０-９].*[\\d０-９]|[\\d０-９]");

  private SplitTarget() {}

  /** Whether a row has its target in several cells. */
  static boolean isSplit(List<FoundCell> cells) {
    return cells.stream().anyMatch(SplitTarget::isPiece);
  }

  /** The cells of the row with the target as one text; a bare result gets the same unit. */
  static List<FoundCell> join(List<FoundCell> cells) {
    String operator = text(cells, FormColumns.OPERATOR);
    String measure = text(cells, FormColumns.MEASURE);
    List<FoundCell> joined = new ArrayList<>();
    for (FoundCell cell : cells) {
      if (cell.column().equals(FormColumns.TARGET)) {
        boolean bounded = OPERATOR.matcher(operator).matches();
        joined.add(measured(cell, bounded ? operator : "", measure));
      } else if (cell.column().equals(FormColumns.ACTUAL)) {
        joined.add(measured(cell, "", measure));
      } else if (!isPiece(cell)) {
        joined.add(cell);
      }
    }
    return joined;
  }

  private static boolean isPiece(FoundCell cell) {
    return List.of(FormColumns.OPERATOR, FormColumns.MEASURE).contains(cell.column());
  }

  private static FoundCell measured(FoundCell cell, String operator, String measure) {
    String number = cell.text();
    if (!NUMBER.matcher(number).matches()) {
      return cell; // It has its unit, or is no number.
    }
    String attached = operator + number + measure;
    boolean readable =
        new FigureText(attached, "", "").parse(FigureColumn.role(cell.column())).isReadable();
    String text = readable ? attached : operator + number + "(" + measure + ")";
    return new FoundCell(cell.column(), text, cell.cell());
  }

  private static String text(List<FoundCell> cells, String column) {
    return cells.stream()
        .filter(cell -> cell.column().equals(column))
        .map(FoundCell::text)
        .findFirst()
        .orElse("");
  }
}
