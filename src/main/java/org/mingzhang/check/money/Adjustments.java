package org.mingzhang.check.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Money;
import org.mingzhang.check.SumCheck;
import org.mingzhang.model.Absent;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.Figure;

/** From the initial to the adjusted amount of a row. */
final class Adjustments {

  private Adjustments() {}

  /** The named changes of a row; a column that prints none of them adds nothing. */
  static List<AddressedFigure> of(Row row) {
    return row.table().adjustmentColumns().stream()
        .map(BudgetColumn::id)
        .map(row::headed)
        .filter(cell -> cell.figure().value() != Absent.NOT_APPLICABLE)
        .toList();
  }

  /** Initial and changes against adjusted; empty when one of them is not printed. */
  static Optional<SumCheck> sum(Row row) {
    List<AddressedFigure> changes = of(row);
    List<AddressedFigure> parts =
        Stream.concat(Stream.of(row.headed(AmountColumn.INITIAL)), changes.stream()).toList();
    return changes.isEmpty()
        ? Optional.empty()
        : SumCheck.of(row.headed(AmountColumn.ADJUSTED), parts);
  }

  /** Whether the print has neither sign nor word, and an editor took the number as negative. */
  static boolean signIsMissing(Figure change) {
    return change.reading().replace('−', '-').equals("-" + change.printed())
        && Money.yuan(change).isPresent();
  }
}
