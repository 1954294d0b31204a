package org.mingzhang.check.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.Absent;
import org.mingzhang.model.Indicator;

/** Full marks for an indicator that reports no result. */
final class FullMarksRule implements Rule {

  @Override
  public String code() {
    return "MZ-C204";
  }

  @Override
  public Matter matter() {
    return Matter.MISSING;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    List<Indicator> full =
        context.report().indicators().rows().stream().filter(FullMarksRule::isFull).toList();
    List<Indicator> empty = full.stream().filter(i -> !hasActual(i)).toList();
    empty.forEach(
        row ->
            findings.broken(
                Cells.score(row).address(),
                List.of(Named.printed(Cells.weight(row)), Named.printed(Cells.score(row))),
                "",
                row.name(),
                row.weight().printed(),
                row.score().printed()));
    if (!full.isEmpty() && empty.isEmpty()) {
      findings.holds(Cells.SECTION, List.of(), Integer.toString(full.size()));
    }
  }

  private static boolean isFull(Indicator row) {
    Optional<BigDecimal> weight = Cells.points(row.weight()).filter(w -> w.signum() > 0);
    Optional<BigDecimal> score = Cells.points(row.score());
    return weight.isPresent()
        && score.isPresent()
        && weight.orElseThrow().compareTo(score.orElseThrow()) == 0;
  }

  private static boolean hasActual(Indicator row) {
    return row.actual().isReported() && row.actual().value() != Absent.NOT_APPLICABLE;
  }
}
