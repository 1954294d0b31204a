package org.mingzhang.check.money;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.SumCheck;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Figure;

/** The parts of every row of every budget table add up to it, column by column. */
final class PartsAndTotalRule implements Rule {

  private static final List<AmountColumn> AMOUNTS =
      List.of(
          AmountColumn.PRIOR_YEAR,
          AmountColumn.INITIAL,
          AmountColumn.ADJUSTED,
          AmountColumn.EXECUTED);

  @Override
  public String code() {
    return "MZ-C101";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    for (BudgetSection section : BudgetSection.values()) {
      BudgetTable table = context.report().table(section);
      List<Column> columns = columns(table).toList();
      table
          .flatten()
          .forEach(row -> columns.forEach(column -> check(section, row, column, findings)));
    }
  }

  private static void check(
      BudgetSection section, BudgetRow whole, Column column, Findings findings) {
    List<AddressedFigure> parts =
        whole.parts().stream()
            .filter(part -> !part.none())
            .map(part -> column.of(section, part))
            .toList();
    SumCheck.check(column.of(section, whole), parts, findings);
  }

  private static Stream<Column> columns(BudgetTable table) {
    return Stream.concat(
        AMOUNTS.stream().map(c -> new Column(c.id(), row -> row.figure(c))),
        table.adjustmentColumns().stream()
            .map(BudgetColumn::id)
            .map(id -> new Column(id, row -> row.adjustment(id).orElse(Figure.NOT_REPORTED))));
  }

  private record Column(String id, Function<BudgetRow, Figure> figure) {

    AddressedFigure of(BudgetSection section, BudgetRow row) {
      String address = section.id() + "." + row.id() + "." + id;
      return new AddressedFigure(address, row.name(), figure.apply(row), row.source());
    }
  }
}
