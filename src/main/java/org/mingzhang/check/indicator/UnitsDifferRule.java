package org.mingzhang.check.indicator;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.measure.attainment.AttainmentRule;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Quantity;

/** Target and result are counted in the same unit, or in units that convert. */
final class UnitsDifferRule implements Rule {

  @Override
  public String code() {
    return "MZ-C206";
  }

  @Override
  public Matter matter() {
    return Matter.INCOMPARABLE;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    List<IndicatorAssessment> compared =
        context.assessment().indicators().stream().filter(UnitsDifferRule::hasUnits).toList();
    List<Indicator> differing =
        compared.stream()
            .filter(i -> i.attainment().rule() == AttainmentRule.UNITS_DIFFER)
            .map(IndicatorAssessment::indicator)
            .toList();
    differing.forEach(
        row ->
            findings.broken(
                Cells.actual(row).address(),
                Cells.targetAndActual(row),
                "",
                row.name(),
                Cells.shown(row.target()),
                Cells.shown(row.actual())));
    if (!compared.isEmpty() && differing.isEmpty()) {
      findings.holds(Cells.SECTION, List.of(), Integer.toString(compared.size()));
    }
  }

  private static boolean hasUnits(IndicatorAssessment assessed) {
    Indicator row = assessed.indicator();
    return hasUnit(row.target().quantity().orElse(null))
        && hasUnit(row.actual().quantity().orElse(null));
  }

  private static boolean hasUnit(Quantity quantity) {
    return quantity != null && !quantity.unit().isEmpty();
  }
}
