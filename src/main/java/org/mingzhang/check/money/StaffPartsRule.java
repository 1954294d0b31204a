package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Headcount;

/** The parts of a headcount add up to it, whatever word (人, 名) each is counted in. */
final class StaffPartsRule implements Rule {

  @Override
  public String code() {
    return "MZ-C120";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context
        .report()
        .staff()
        .flatten()
        .filter(row -> row.parts().size() > 1)
        .forEach(row -> compare(row, findings));
  }

  private static void compare(Headcount row, Findings findings) {
    AddressedFigure whole = Staff.cell(row);
    List<AddressedFigure> parts = row.parts().stream().map(Staff::cell).toList();
    List<AddressedFigure> all = Stream.concat(Stream.of(whole), parts.stream()).toList();
    if (!all.stream().allMatch(Staff::isExact)) {
      return;
    }
    BigDecimal sum = Staff.sum(parts);
    BigDecimal gap = sum.subtract(Staff.number(whole)).abs();
    List<CheckedFigure> named = all.stream().map(Named::printed).toList();
    String print = Named.withUnit(whole.figure());
    if (gap.signum() == 0) {
      findings.holds(whole.address(), named, row.name(), print);
    } else {
      findings.broken(
          whole.address(),
          named,
          gap.toPlainString(),
          row.name(),
          print,
          sum.toPlainString(),
          gap.toPlainString());
    }
  }
}
