package org.mingzhang.check.money;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.RowRole;

/**
 * “三公”经费: travel abroad, vehicles and reception make the total; purchase and operation make
 * vehicles, whether printed as a tree or side by side.
 */
final class ThreePublicRule implements Rule {

  private static final List<RowRole> THREE =
      List.of(RowRole.ABROAD, RowRole.VEHICLES, RowRole.RECEPTION);
  private static final List<RowRole> VEHICLES =
      List.of(RowRole.VEHICLE_PURCHASE, RowRole.VEHICLE_OPERATION);

  @Override
  public String code() {
    return "MZ-C108";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    List<Row> rows = Row.all(context.report(), BudgetSection.THREE_PUBLIC).toList();
    for (Row row : rows) {
      ColumnSums.check(row, parts(row, rows), findings);
    }
  }

  private static List<Row> parts(Row row, List<Row> rows) {
    if (!row.parts().isEmpty()) {
      return row.parts();
    }
    List<RowRole> roles =
        switch (row.data().role()) {
          case TOTAL -> THREE;
          case VEHICLES -> VEHICLES;
          default -> List.of();
        };
    List<Row> found =
        roles.stream().flatMap(r -> rows.stream().filter(x -> x.is(r)).limit(1)).toList();
    return found.size() == roles.size() ? found : List.of();
  }
}
