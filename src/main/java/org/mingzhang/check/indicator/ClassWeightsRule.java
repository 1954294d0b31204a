package org.mingzhang.check.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Listing;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.RuleSet;

/** The weights of the classes, held against the rule set. Another division is allowed. */
final class ClassWeightsRule implements Rule {

  @Override
  public String code() {
    return "MZ-C202";
  }

  @Override
  public Matter matter() {
    return Matter.SCORING;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context
        .assessment()
        .ruleSet()
        .ifPresent(
            ruleSet ->
                IndicatorGroup.of(context.report()).stream()
                    .filter(IndicatorGroup::isWeighted)
                    .filter(group -> knowsEveryClass(ruleSet, group))
                    .forEach(group -> check(group, ruleSet, findings)));
  }

  /** A local form has classes of its own, about which the rule set says nothing. */
  private static boolean knowsEveryClass(RuleSet ruleSet, IndicatorGroup group) {
    return group.indicators().stream()
        .map(IndicatorClass::of)
        .allMatch(c -> c.flatMap(known -> ruleSet.weightOf(known.word())).isPresent());
  }

  private static void check(IndicatorGroup group, RuleSet ruleSet, Findings findings) {
    List<Part> parts = parts(group, ruleSet).toList();
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

  private static Stream<Part> parts(IndicatorGroup group, RuleSet ruleSet) {
    Stream<Part> execution =
        group.executionWeight().stream()
            .map(points -> new Part("预算执行率", points, ruleSet.executionWeight()));
    // A class without indicators is another rule's business.
    Stream<Part> classes =
        group.byClass().entrySet().stream()
            .flatMap(members -> part(members.getKey(), members.getValue(), ruleSet).stream());
    return Stream.concat(execution, classes);
  }

  private static Optional<Part> part(
      IndicatorClass usual, List<Indicator> members, RuleSet ruleSet) {
    return ruleSet
        .weightOf(usual.word())
        .map(weight -> new Part(usual.word(), IndicatorGroup.sum(members), weight.weight()));
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
