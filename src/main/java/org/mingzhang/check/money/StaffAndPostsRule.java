package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.HeadcountRole;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.StaffTable;

/** 在职人员 are not more than 编制. */
final class StaffAndPostsRule implements Rule {

  @Override
  public String code() {
    return "MZ-C115";
  }

  @Override
  public Matter matter() {
    return Matter.LIMIT;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    StaffTable table = context.report().staff();
    Staff.only(table, HeadcountRole.STAFF)
        .ifPresent(
            staff ->
                Staff.only(table, HeadcountRole.POSTS)
                    .ifPresent(posts -> compare(staff, posts, findings)));
  }

  private static void compare(AddressedFigure staff, AddressedFigure posts, Findings findings) {
    BigDecimal beyond = Staff.number(staff).subtract(Staff.number(posts));
    String unit = staff.figure().quantity().map(Quantity::unit).orElse("");
    String difference = (beyond.toPlainString() + " " + unit).strip();
    List<CheckedFigure> named = List.of(Named.printed(staff), Named.printed(posts));
    String[] words = {
      staff.name(),
      Named.withUnit(staff.figure()),
      posts.name(),
      Named.withUnit(posts.figure()),
      difference
    };
    if (beyond.signum() > 0) {
      findings.broken(staff.address(), named, difference, words);
    } else {
      findings.holds(staff.address(), named, words);
    }
  }
}
