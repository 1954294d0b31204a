package org.mingzhang.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Report;

/**
 * A number of projects, indicators or tasks in words against the list of them. Other lists hold
 * what an editor chose from a text, so their length says nothing. The same number in several places
 * makes one finding.
 */
final class CountRule implements Rule {

  @Override
  public String code() {
    return "MZ-C303";
  }

  @Override
  public Matter matter() {
    return Matter.STATEMENT;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    List<Counted> counted =
        Claims.of(context.report(), ClaimKind.COUNT).stream()
            .flatMap(claim -> Counted.of(context.report(), claim).stream())
            .toList();
    counted.stream()
        .map(Counted::question)
        .distinct()
        .forEach(
            question ->
                judge(
                    question,
                    counted.stream()
                        .filter(c -> c.question().equals(question))
                        .map(Counted::claim)
                        .toList(),
                    findings));
  }

  private static void judge(Question question, List<Claim> claims, Findings findings) {
    String listed = Integer.toString(question.listed());
    BigDecimal difference = question.claimed().subtract(BigDecimal.valueOf(question.listed()));
    CheckedFigure list = new CheckedFigure(question.section(), listed, question.section(), "");
    List<CheckedFigure> figures =
        Stream.concat(claims.stream().map(Claims::figure), Stream.of(list)).toList();
    Claim first = claims.get(0);
    if (difference.signum() == 0) {
      findings.holds(
          Claims.address(first), figures, first.printed(), Claims.places(claims), listed);
    } else {
      findings.broken(
          Claims.address(first),
          figures,
          difference.abs().toPlainString(),
          first.printed(),
          Integer.toString(claims.size()),
          Claims.places(claims),
          listed,
          difference.abs().toPlainString());
    }
  }

  /** A number that is claimed of a list, and the list's length. */
  private record Question(String section, BigDecimal claimed, int listed) {}

  private record Counted(Claim claim, Question question) {

    static Optional<Counted> of(Report report, Claim claim) {
      Optional<BigDecimal> claimed =
          claim
              .value()
              .quantity()
              .filter(Quantity::isExact)
              .map(quantity -> quantity.number().stripTrailingZeros());
      if (claim.about().size() != 1 || claimed.isEmpty()) {
        return Optional.empty();
      }
      String section = claim.about().get(0);
      int listed = length(report, section);
      return listed == 0
          ? Optional.empty()
          : Optional.of(new Counted(claim, new Question(section, claimed.get(), listed)));
    }

    private static int length(Report report, String section) {
      return switch (section) {
        case "projects" -> report.allProjects().size();
        case "indicators" -> report.indicators().rows().size();
        case "tasks" -> report.tasks().rows().size();
        case "managementGoals" -> report.managementGoals().rows().size();
        default -> 0;
      };
    }
  }
}
