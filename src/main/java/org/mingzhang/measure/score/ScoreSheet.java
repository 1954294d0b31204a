package org.mingzhang.measure.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.model.Figure;
import org.mingzhang.model.GradeBound;
import org.mingzhang.model.RuleSet;

/**
 * One self-evaluation with weights, the unit's own or a project's, scored by a rule set.
 *
 * @param ruleSet it is scored by
 * @param project id of the project; empty for the unit's own
 * @param items everything that has a weight: the execution rate first, then indicators in printed
 *     order
 * @param whole whether the weights of the items add up to 100, so that nothing is left out
 * @param printedTotal 总分 as printed; may be not reported
 * @param totalAddress where it stands, {@code evaluation.result.score}
 */
public record ScoreSheet(
    RuleSet ruleSet,
    String project,
    List<ItemScore> items,
    boolean whole,
    Figure printedTotal,
    String totalAddress) {

  public ScoreSheet {
    Objects.requireNonNull(ruleSet, "ruleSet");
    Objects.requireNonNull(project, "project");
    items = List.copyOf(items);
    Objects.requireNonNull(printedTotal, "printedTotal");
    Objects.requireNonNull(totalAddress, "totalAddress");
  }

  /** The recomputed total; empty unless the sheet is whole and every item can be computed. */
  public Optional<Points> total() {
    return sum(items.stream().map(ItemScore::points).toList());
  }

  /** The sum of the printed scores; empty unless the sheet is whole and every one is printed. */
  public Optional<Points> printedSum() {
    return sum(items.stream().map(ItemScore::printedPoints).toList());
  }

  /** The grade of the recomputed total, before any rounding; empty without a total. */
  public Optional<GradeBound> grade() {
    return total().flatMap(this::gradeOf);
  }

  /** The grade of a number of points; empty when no grade reaches down to it. */
  public Optional<GradeBound> gradeOf(Points points) {
    return ruleSet.grades().stream()
        .filter(g -> points.compareTo(Points.of(g.from())) >= 0)
        .findFirst();
  }

  /** The printed total as points; empty when none is printed, or it is no exact number. */
  public Optional<Points> printedTotalPoints() {
    return ScoreFigures.exact(printedTotal).map(Points::of);
  }

  /** Half a unit in the last place of the printed total; zero without one. */
  public Points doubtOfTotal() {
    return Points.of(
        ScoreFigures.exact(printedTotal).map(ScoreFigures::halfUnit).orElse(BigDecimal.ZERO));
  }

  private Optional<Points> sum(List<Optional<Points>> parts) {
    boolean computable = whole && parts.stream().allMatch(Optional::isPresent);
    return computable
        ? Optional.of(parts.stream().map(Optional::get).reduce(Points.ZERO, Points::plus))
        : Optional.empty();
  }
}
