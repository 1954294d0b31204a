package org.mingzhang.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Money;
import org.mingzhang.check.Named;
import org.mingzhang.check.Precision;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportFigures;

/** "Income and expenditure balance" against the two amounts that the claim is about. */
final class BalancedRule implements Rule {

  @Override
  public String code() {
    return "MZ-C305";
  }

  @Override
  public Matter matter() {
    return Matter.STATEMENT;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    for (Claim claim : Claims.of(context.report(), ClaimKind.BALANCED)) {
      List<AddressedFigure> sides = sides(context.report(), claim);
      if (claim.about().size() == 2 && sides.size() == 2) {
        judge(claim, sides.get(0), sides.get(1), findings);
      }
    }
  }

  private static void judge(
      Claim claim, AddressedFigure one, AddressedFigure other, Findings findings) {
    BigDecimal apart =
        Money.yuan(one.figure()).orElseThrow().subtract(Money.yuan(other.figure()).orElseThrow());
    BigDecimal tolerance = Precision.ofMoney(List.of(one.figure(), other.figure()));
    List<CheckedFigure> figures =
        List.of(Claims.figure(claim), Named.printed(one), Named.printed(other));
    List<String> told =
        Stream.of(
                claim.printed(),
                one.name(),
                Named.withUnit(one.figure()),
                other.name(),
                Named.withUnit(other.figure()))
            .toList();
    if (apart.abs().compareTo(tolerance) <= 0) {
      findings.holds(Claims.address(claim), figures, told.toArray(String[]::new));
    } else {
      String difference = Money.printed(apart.abs(), one.figure());
      String[] words = Stream.concat(told.stream(), Stream.of(difference)).toArray(String[]::new);
      findings.broken(Claims.address(claim), figures, difference, words);
    }
  }

  private static List<AddressedFigure> sides(Report report, Claim claim) {
    List<AddressedFigure> all = ReportFigures.of(report);
    return claim.about().stream()
        .flatMap(address -> all.stream().filter(f -> f.address().equals(address)))
        .filter(f -> Money.yuan(f.figure()).isPresent())
        .toList();
  }
}
