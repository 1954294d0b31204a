package org.mingzhang.check.prose;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;

/** A number that was typed into a narrative is of a kind that the data has at all. */
final class UngroundedNumberRule implements Rule {

  @Override
  public String code() {
    return "MZ-C504";
  }

  @Override
  public Matter matter() {
    return Matter.GROUND;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    UnmatchedNumber.of(context).stream()
        .filter(found -> found.nearest().isEmpty())
        .forEach(
            found ->
                findings.brokenInProse(
                    found.place(),
                    List.of(ProseFigures.typed(found.number())),
                    "",
                    found.number().printed()));
  }
}
