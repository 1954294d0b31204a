package org.mingzhang.check.wording;

import java.time.LocalDate;
import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.ReportDates;

/** A report was signed or published after the day the site is as of. */
final class FutureDateRule implements Rule {

  @Override
  public String code() {
    return "MZ-C408";
  }

  @Override
  public Matter matter() {
    return Matter.DATE;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    LocalDate asOf = context.config().asOf();
    if (asOf == null) {
      return;
    }
    ReportDates dates = context.report().dates();
    check("dates.approved", dates.approved(), asOf, findings);
    check("dates.signed", dates.signed(), asOf, findings);
    check("dates.published", dates.published(), asOf, findings);
  }

  private static void check(String address, LocalDate date, LocalDate asOf, Findings findings) {
    if (date != null && date.isAfter(asOf)) {
      findings.broken(address, List.of(), "", date.toString(), asOf.toString());
    }
  }
}
