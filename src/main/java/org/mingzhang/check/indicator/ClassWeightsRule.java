package org.mingzhang.check.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.CommonPractice;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Listing;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.Indicator;

/** The weights of the classes, held against what is usual. Another division is allowed. */
final class ClassWeightsRule implements Rule {

  private final CommonPractice usual;

  ClassWeightsRule(CommonPractice usual) {
    this.usual = usual;
  }

  @Override
  public String code() {
    return "MZ-C202";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    IndicatorGroup.of(context.report()).stream()
        .filter(IndicatorGroup::isWeighted)
        .filter(IndicatorGroup::hasUsualClasses)
        .filter(group -> group.of(IndicatorClass.COST).isEmpty())
        .forEach(group -> check(group, findings));
  }

  private void check(IndicatorGroup group, Findings findings) {
    List<Part> parts = parts(group).toList();
    List<Part> others = parts.stream().filter(Part::differs).toList();
    List<CheckedFigure> figures =
        parts.stream().map(p -> Named.computed(p.name(), p.points().toPlainString())).toList();
    String address = Cells.weight(group.indicators().get(0)).address();
    if (others.isEmpty()) {
      String held = Listing.of(parts.stream().map(Part::plain).toList());
      findings.holds(address, figures, group.name(), held);
    } else {
      String held = Listing.of(others.stream().map(Part::besideUsual).toList());
      findings.broken(address, figures, "", group.name(), held);
    }
  }

  private Stream<Part> parts(IndicatorGroup group) {
    Optional<Part> execution =
        group.executionWeight().map(points -> new Part("预算执行率", points, usual.execution()));
    return Stream.of(
            execution.stream(),
            part(group, IndicatorClass.OUTPUT, usual.output()),
            part(group, IndicatorClass.BENEFIT, usual.benefit()),
            part(group, IndicatorClass.SATISFACTION, usual.satisfaction()))
        .flatMap(part -> part);
  }

  /** A class without indicators is another rule's business. */
  private static Stream<Part> part(IndicatorGroup group, IndicatorClass wanted, BigDecimal usual) {
    List<Indicator> members = group.of(wanted);
    return members.isEmpty()
        ? Stream.empty()
        : Stream.of(new Part(wanted.word(), IndicatorGroup.sum(members), usual));
  }

  private record Part(String name, BigDecimal points, BigDecimal usual) {

    boolean differs() {
      return points.compareTo(usual) != 0;
    }

    String plain() {
      return name + " " + points.toPlainString();
    }

    String besideUsual() {
      return plain() + "（" + usual.toPlainString() + "）";
    }
  }
}
