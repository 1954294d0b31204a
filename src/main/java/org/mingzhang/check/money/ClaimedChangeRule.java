package org.mingzhang.check.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportFigures;

/**
 * A change over last year, claimed in words, against the two figures: this year's, and last year's
 * from the column beside it, else from last year's file. Without last year's there is no finding.
 */
final class ClaimedChangeRule implements Rule {

  @Override
  public String code() {
    return "MZ-C118";
  }

  @Override
  public Matter matter() {
    return Matter.STATEMENT;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    for (Claim claim : context.report().claims()) {
      boolean change =
          claim.kind() == ClaimKind.CHANGE_RATE || claim.kind() == ClaimKind.CHANGE_AMOUNT;
      if (change && claim.about().size() == 1) {
        String address = claim.about().get(0);
        find(context.report(), address)
            .ifPresent(
                now ->
                    LastYear.of(context, address)
                        .flatMap(last -> ClaimedChange.of(claim, now, last))
                        .ifPresent(found -> tell(claim, found, findings)));
      }
    }
  }

  private static Optional<AddressedFigure> find(Report report, String address) {
    return ReportFigures.of(report).stream().filter(f -> f.address().equals(address)).findFirst();
  }

  private static void tell(Claim claim, ClaimedChange change, Findings findings) {
    AddressedFigure value =
        new AddressedFigure(
            "claims." + claim.id() + ".value", claim.printed(), claim.value(), claim.source());
    List<CheckedFigure> named =
        Stream.of(value, change.now(), change.last()).map(Named::printed).toList();
    String[] words = {
      Named.quoted(claim.printed()),
      Named.withUnit(change.now().figure()),
      Named.withUnit(change.last().figure()),
      change.computed(),
      change.gap()
    };
    if (change.agrees()) {
      findings.holds(value.address(), named, words);
    } else {
      findings.broken(value.address(), named, change.gap(), words);
    }
  }
}
