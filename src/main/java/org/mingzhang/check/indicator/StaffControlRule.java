package org.mingzhang.check.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Headcount;
import org.mingzhang.model.HeadcountRole;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Report;

/** The printed staff-control rate beside staff and posts of the same report. */
final class StaffControlRule implements Rule {

  private static final Pattern NAME = Pattern.compile(".*(供养|在职)人员控制率.*");

  @Override
  public String code() {
    return "MZ-C211";
  }

  @Override
  public Matter matter() {
    return Matter.UNEXPLAINED;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Report report = context.report();
    Optional<Headcount> posts = row(report, HeadcountRole.POSTS);
    Optional<Headcount> staff = row(report, HeadcountRole.STAFF);
    if (posts.isEmpty() || staff.isEmpty() || number(posts.get()).signum() == 0) {
      return;
    }
    report.indicators().rows().stream()
        .filter(row -> NAME.matcher(row.name()).matches())
        .filter(row -> row.actual().quantity().filter(Quantity::isPercentage).isPresent())
        .forEach(row -> check(row, staff.get(), posts.get(), findings));
  }

  private static void check(Indicator row, Headcount staff, Headcount posts, Findings findings) {
    Ratio rate = new Ratio(number(staff), number(posts));
    String address = Cells.actual(row).address();
    String printed = Cells.shown(row.actual());
    String staffPrint = Named.withUnit(staff.count());
    String postsPrint = Named.withUnit(posts.count());
    List<CheckedFigure> figures =
        List.of(Named.printed(Cells.actual(row)), count(staff), count(posts));
    if (agrees(row.actual().quantity().orElseThrow(), rate)) {
      findings.holds(
          address, figures, row.name(), printed, staffPrint, postsPrint, Percent.text(rate));
    } else {
      findings.broken(
          address, figures, "", row.name(), printed, staffPrint, postsPrint, Percent.text(rate));
    }
  }

  /** At the printed precision; a bound agrees with everything on its side. */
  private static boolean agrees(Quantity printed, Ratio rate) {
    int order = rate.percent().compareTo(printed.number());
    BigDecimal apart = rate.percent().subtract(printed.number()).abs();
    boolean same = apart.compareTo(printed.number().ulp()) < 0;
    Comparison comparison = printed.comparison();
    return switch (comparison) {
      case UNSTATED, EQUAL -> same;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
    };
  }

  private static Optional<Headcount> row(Report report, HeadcountRole role) {
    return report.staff().rows().stream()
        .filter(row -> row.role() == role)
        .filter(row -> Cells.points(row.count()).isPresent())
        .findFirst();
  }

  private static BigDecimal number(Headcount row) {
    return Cells.points(row.count()).orElseThrow();
  }

  private static CheckedFigure count(Headcount row) {
    String address = "staff." + row.id() + ".count";
    return Named.printed(new AddressedFigure(address, row.name(), row.count(), row.source()));
  }
}
