package org.mingzhang.read.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.read.form.HeadingRow.Column;
import org.mingzhang.read.sheet.SheetCell;
import org.mingzhang.read.value.FigureText;
import org.mingzhang.read.value.ValueRole;

/**
 * Makes parts of the columns 基本支出 and 项目支出: of the rows that have no parts of their own. What rows
 * above them print there is the sum of theirs; where it is not, that is told.
 */
final class UseParts {

  private final HeadingRow heading;
  private final SheetProgress progress;
  private SheetCell summed;

  UseParts(HeadingRow heading, SheetProgress progress) {
    this.heading = heading;
    this.progress = progress;
  }

  List<FoundRow> of(List<FoundRow> rows) {
    if (heading.columns().stream().noneMatch(column -> FormColumns.isUse(column.id()))) {
      return rows;
    }
    heading.columns().stream()
        .filter(column -> FormColumns.isUse(column.id()))
        .forEach(column -> compare(rows, column));
    if (summed != null) {
      progress.problems().note("MZ-I037", summed.place());
    }
    return rows.stream().map(this::divided).toList();
  }

  private FoundRow divided(FoundRow row) {
    List<FoundCell> own =
        row.cells().stream().filter(cell -> !FormColumns.isUse(cell.column())).toList();
    return row.parts().isEmpty()
        ? row.withCells(own).with(parts(row))
        : row.withCells(own).with(row.parts().stream().map(this::divided).toList());
  }

  private List<FoundRow> parts(FoundRow row) {
    Map<String, List<FoundCell>> uses = new LinkedHashMap<>();
    for (FoundCell cell : row.cells()) {
      if (FormColumns.isUse(cell.column())) {
        String amount = cell.column().substring(0, cell.column().indexOf('/'));
        uses.computeIfAbsent(name(cell), use -> new ArrayList<>())
            .add(new FoundCell(amount, cell.text(), cell.cell()));
      }
    }
    return uses.entrySet().stream()
        .map(
            use ->
                new FoundRow(
                    use.getValue().get(0).cell(),
                    use.getKey(),
                    use.getValue(),
                    List.of(),
                    List.of()))
        .toList();
  }

  private String name(FoundCell cell) {
    return heading.column(cell.column()).map(Column::heading).orElseThrow().replaceAll("\\s", "");
  }

  /** Compares every row that has parts with what they add up to; the sum of all of them. */
  private BigDecimal compare(List<FoundRow> rows, Column column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (FoundRow row : rows) {
      BigDecimal printed = number(row, column);
      if (!row.parts().isEmpty()) {
        compare(row, column, compare(row.parts(), column));
      }
      boolean repeated = RowWords.isTotal(row.name()) && row.parts().isEmpty() && rows.size() > 1;
      sum = repeated ? sum : sum.add(printed);
    }
    return sum;
  }

  private void compare(FoundRow row, Column column, BigDecimal sum) {
    Optional<FoundCell> cell =
        row.cells().stream().filter(c -> c.column().equals(column.id())).findFirst();
    if (cell.isEmpty()) {
      return;
    }
    BigDecimal printed = number(row, column);
    if (printed.compareTo(sum) == 0) {
      summed = summed == null ? cell.get().cell() : summed;
    } else {
      progress
          .problems()
          .warning("MZ-I038", cell.get().cell().place(), cell.get().text(), sum.toPlainString());
    }
  }

  /** Zero where nothing stands, or nothing that is a number. */
  private static BigDecimal number(FoundRow row, Column column) {
    return new FigureText(row.text(column.id()), "", "").parse(ValueRole.REPORTED).value()
            instanceof Quantity quantity
        ? quantity.number()
        : BigDecimal.ZERO;
  }
}
