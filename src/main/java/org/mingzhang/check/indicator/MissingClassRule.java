package org.mingzhang.check.indicator;

import java.util.List;
import java.util.Map;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Listing;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.Indicator;

/**
 * The usual three-level forms have 产出, 效益 and 满意度. Says nothing of a local form with classes of its
 * own.
 */
final class MissingClassRule implements Rule {

  private static final List<IndicatorClass> DUE =
      List.of(IndicatorClass.OUTPUT, IndicatorClass.BENEFIT, IndicatorClass.SATISFACTION);

  @Override
  public String code() {
    return "MZ-C209";
  }

  @Override
  public Matter matter() {
    return Matter.MISSING;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    IndicatorGroup.of(context.report()).stream()
        .filter(IndicatorGroup::hasUsualClasses)
        .forEach(group -> check(group, findings));
  }

  private static void check(IndicatorGroup group, Findings findings) {
    Map<IndicatorClass, List<Indicator>> classes = group.byClass();
    List<IndicatorClass> missing = DUE.stream().filter(c -> !classes.containsKey(c)).toList();
    List<String> present =
        classes.entrySet().stream()
            .map(members -> members.getKey().word() + " " + members.getValue().size())
            .toList();
    String address = Cells.SECTION + "." + group.indicators().get(0).id();
    if (missing.isEmpty()) {
      findings.holds(address, List.of(), group.name(), Listing.of(present));
    } else {
      String words = Listing.of(missing.stream().map(IndicatorClass::word).toList());
      findings.broken(address, List.of(), "", group.name(), Listing.of(present), words);
    }
  }
}
