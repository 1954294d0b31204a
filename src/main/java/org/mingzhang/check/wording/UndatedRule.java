package org.mingzhang.check.wording;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.model.Report;

/** A report that prints neither the day it was signed nor the day it was published. */
final class UndatedRule implements Rule {

  @Override
  public String code() {
    return "MZ-C406";
  }

  @Override
  public Matter matter() {
    return Matter.MISSING;
  }

  /** A gap to know of, and no contradiction. */
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Report report = context.report();
    if (report.dates().signed() != null) {
      findings.holds("dates", List.of(), report.dates().signed().toString());
    } else if (report.dates().published() == null) {
      findings.broken("dates", List.of(), "", report.title());
    }
  }
}
