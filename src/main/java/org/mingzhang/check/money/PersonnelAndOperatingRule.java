package org.mingzhang.check.money;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.RowRole;

/**
 * Personnel and operating expenditure make basic expenditure where the three stand side by side; as
 * parts of one tree they are the business of {@link PartsAndTotalRule}.
 */
final class PersonnelAndOperatingRule implements Rule {

  private static final List<RowRole> PARTS = List.of(RowRole.PERSONNEL, RowRole.OPERATING);

  @Override
  public String code() {
    return "MZ-C105";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    ColumnSums.checkApart(context.report(), RowRole.BASIC, PARTS, findings);
  }
}
