package org.mingzhang.check.indicator;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Quantity;

/** By its name less is better, and neither an operator nor an editor says so. */
final class DirectionRule implements Rule {

  private static final Pattern LESS_IS_BETTER =
      Pattern.compile(
          ".*(预算调整率|结转结余变动率|投诉(率|数|数量|量|次数|件数|起数)?"
              + "|(人员|编制|经费|费用|成本|支出|预算|投资)控制率|(?<!节约|降低|压减|节省)成本)");

  @Override
  public String code() {
    return "MZ-C210";
  }

  @Override
  public Matter matter() {
    return Matter.UNEXPLAINED;
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context.report().indicators().rows().stream()
        .filter(row -> LESS_IS_BETTER.matcher(row.name()).matches())
        .filter(row -> row.direction() == null)
        .filter(DirectionRule::isBareNumber)
        .forEach(
            row ->
                findings.broken(
                    Cells.target(row).address(),
                    List.of(Named.printed(Cells.target(row))),
                    "",
                    row.name(),
                    row.target().printed()));
  }

  /** A bare zero says by itself that nothing is to happen. */
  private static boolean isBareNumber(Indicator row) {
    return row.target()
        .quantity()
        .filter(q -> q.comparison() == Comparison.UNSTATED)
        .map(Quantity::number)
        .filter(number -> number.signum() != 0)
        .isPresent();
  }
}
