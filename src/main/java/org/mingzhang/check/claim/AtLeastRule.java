package org.mingzhang.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Listing;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.Quantity;

/**
 * "Everything is at least so much percent" against the rates of the projects, or of the figures the
 * claim names. A rate on an adjusted budget that was only derived is not held against a print.
 */
final class AtLeastRule implements Rule {

  @Override
  public String code() {
    return "MZ-C304";
  }

  @Override
  public Matter matter() {
    return Matter.STATEMENT;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Claims.of(context.report(), ClaimKind.AT_LEAST)
        .forEach(
            claim ->
                claim
                    .value()
                    .quantity()
                    .filter(Quantity::isPercentage)
                    .ifPresent(least -> judge(context.assessment(), claim, least, findings)));
  }

  private static void judge(Assessment assessment, Claim claim, Quantity least, Findings findings) {
    List<Rate> rates = rates(assessment, claim).toList();
    List<Rate> below = rates.stream().filter(r -> r.isBelow(least.number())).toList();
    String address = Claims.address(claim);
    String place = Claims.place(claim);
    if (!below.isEmpty()) {
      String told = Listing.of(below.stream().map(Rate::told).toList());
      findings.broken(address, figures(claim, below), "", claim.printed(), place, told);
    } else if (!rates.isEmpty()) {
      String count = Integer.toString(rates.size());
      findings.holds(address, figures(claim, rates), claim.printed(), place, count);
    }
  }

  private static List<CheckedFigure> figures(Claim claim, List<Rate> rates) {
    return Stream.concat(Stream.of(Claims.figure(claim)), rates.stream().map(Rate::figure))
        .toList();
  }

  private static Stream<Rate> rates(Assessment assessment, Claim claim) {
    Stream<Rate> named =
        claim.about().stream()
            .flatMap(address -> assessment.figures().find(address).stream())
            .flatMap(figure -> Rate.of(figure).stream());
    Stream<Rate> projects =
        claim.about().contains("projects")
            ? assessment.rows().stream().flatMap(row -> Rate.of(assessment, row).stream())
            : Stream.empty();
    return Stream.concat(named, projects);
  }

  private record Rate(String name, BigDecimal percent, String printed, String address) {

    static Optional<Rate> of(NamedFigure figure) {
      return figure
          .quantity()
          .filter(Quantity::isPercentage)
          .filter(Quantity::isExact)
          .map(q -> new Rate(figure.name(), q.number(), figure.printed(), figure.address()));
    }

    /** The rate of a project: as printed, else computed on a printed adjusted budget. */
    static Optional<Rate> of(Assessment assessment, RowMeasure row) {
      if (!assessment.report().allProjects().contains(row.row())) {
        return Optional.empty();
      }
      String address = row.address() + ".executionRate";
      String name = row.row().name();
      Optional<Rate> printed =
          row.row()
              .executionRate()
              .quantity()
              .filter(Quantity::isPercentage)
              .map(q -> new Rate(name, q.number(), row.row().executionRate().printed(), address));
      boolean derived = row.adjusted().filter(Amount::derived).isPresent();
      return derived
          ? printed
          : printed.or(
              () ->
                  row.executionRate()
                      .map(r -> new Rate(name, r.percent(), Percent.text(r), address)));
    }

    boolean isBelow(BigDecimal least) {
      return percent.compareTo(least) < 0;
    }

    String told() {
      return name + " " + printed;
    }

    CheckedFigure figure() {
      return new CheckedFigure(name, printed, address, "");
    }
  }
}
