package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Money;
import org.mingzhang.check.Named;
import org.mingzhang.check.Precision;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Quantity;

/**
 * A figure stated in two places is the same in both, as far as the coarser print goes.
 *
 * <p>Equal numbers agree whatever they count in, because sources write 人, 名 and 人次 for one and the
 * same figure. Different numbers contradict each other only in one unit: 人 and 人次 may well differ.
 */
final class RestatementRule implements Rule {

  @Override
  public String code() {
    return "MZ-C107";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    List<AddressedFigure> figures = context.assessment().printed();
    for (Claim claim : context.report().claims()) {
      if (claim.kind() == ClaimKind.RESTATEMENT && claim.value().isReported()) {
        AddressedFigure restated =
            new AddressedFigure(
                "claims." + claim.id() + ".value", claim.printed(), claim.value(), claim.source());
        figures.stream()
            .filter(figure -> claim.about().contains(figure.address()))
            .forEach(figure -> compare(figure, restated, findings));
      }
    }
  }

  private static void compare(AddressedFigure one, AddressedFigure other, Findings findings) {
    Figure left = one.figure();
    Figure right = other.figure();
    if (Money.yuan(left).isPresent() && Money.yuan(right).isPresent()) {
      BigDecimal gap = Money.yuan(left).get().subtract(Money.yuan(right).get()).abs();
      boolean agree = gap.compareTo(Precision.ofRoundedMoney(left, right)) <= 0;
      report(one, other, agree, Money.printed(gap, left), findings);
    } else if (Counts.isExact(left) && Counts.isExact(right)) {
      BigDecimal gap = left.number().orElseThrow().subtract(right.number().orElseThrow()).abs();
      boolean agree = gap.compareTo(Precision.ofRounded(left, right)) <= 0;
      if (gap.signum() == 0 || unit(left).equals(unit(right))) {
        report(one, other, agree, (gap.toPlainString() + " " + unit(left)).strip(), findings);
      }
    }
  }

  private static String unit(Figure figure) {
    return figure.quantity().map(Quantity::unit).orElse("");
  }

  private static void report(
      AddressedFigure one,
      AddressedFigure other,
      boolean agree,
      String difference,
      Findings findings) {
    List<CheckedFigure> named = List.of(Named.printed(one), Named.printed(other));
    String print = Named.withUnit(one.figure());
    if (agree) {
      String read = one.figure().hasReading() ? one.figure().reading() : print;
      findings.holds(
          one.address(), named, Named.quoted(one.name()), read, Named.quoted(other.name()));
    } else {
      findings.broken(
          one.address(),
          named,
          difference,
          Named.quoted(one.name()),
          print,
          Named.quoted(other.name()),
          difference);
    }
  }
}
