package org.mingzhang.check.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;

/** A score lies between nothing and its weight. */
final class ScoreWithinWeightRule implements Rule {

  @Override
  public String code() {
    return "MZ-C203";
  }

  @Override
  public Matter matter() {
    return Matter.LIMIT;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    List<Scored> all = scored(context.report()).filter(Scored::isComparable).toList();
    List<Scored> outside = all.stream().filter(Scored::isOutside).toList();
    outside.forEach(
        pair ->
            findings.broken(
                pair.score().address(),
                List.of(Named.printed(pair.weight()), Named.printed(pair.score())),
                pair.difference().toPlainString(),
                pair.score().name(),
                pair.score().figure().printed(),
                pair.weight().figure().printed()));
    if (!all.isEmpty() && outside.isEmpty()) {
      findings.holds(all.get(0).score().address(), List.of(), Integer.toString(all.size()));
    }
  }

  private static Stream<Scored> scored(Report report) {
    return Stream.concat(
        Stream.of(BudgetSection.values())
            .flatMap(section -> report.table(section).flatten().map(row -> scored(section, row))),
        report.indicators().rows().stream()
            .map(row -> new Scored(Cells.weight(row), Cells.score(row))));
  }

  private static Scored scored(BudgetSection section, BudgetRow row) {
    return new Scored(
        cell(section, row, AmountColumn.WEIGHT), cell(section, row, AmountColumn.SCORE));
  }

  private static AddressedFigure cell(BudgetSection section, BudgetRow row, AmountColumn column) {
    String address = section.id() + "." + row.id() + "." + column.id();
    return new AddressedFigure(address, row.name(), row.figure(column), row.source());
  }

  private record Scored(AddressedFigure weight, AddressedFigure score) {

    boolean isComparable() {
      return points(weight).isPresent() && points(score).isPresent();
    }

    boolean isOutside() {
      return difference().signum() > 0 || points(score).orElseThrow().signum() < 0;
    }

    BigDecimal difference() {
      return points(score).orElseThrow().subtract(points(weight).orElseThrow());
    }

    private static Optional<BigDecimal> points(AddressedFigure figure) {
      return Cells.points(figure.figure());
    }
  }
}
