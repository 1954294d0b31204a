package org.mingzhang.check.claim;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Listing;
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
 * "Nothing unfinished" is claimed, while another claim of the report says in print of a project
 * that it was not carried out or that its money went back. Only the printed words of claims are
 * looked at, and only the projects that such a claim is about; no editor's note is taken for a
 * print.
 */
final class NoneUnfinishedRule implements Rule {

  private static final Pattern NOT_CARRIED_OUT =
      Pattern.compile("无法开展|未能?(开展|实施|执行)|没有(开展|实施)|取消|停办|(上交|上缴|交回|退回)财政|财政(收回|回收)");

  @Override
  public String code() {
    return "MZ-C302";
  }

  @Override
  public Matter matter() {
    return Matter.STATEMENT;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    List<Claim> unfinished =
        context.report().claims().stream()
            .filter(claim -> NOT_CARRIED_OUT.matcher(claim.printed()).find())
            .filter(claim -> !projects(context.report(), claim).isEmpty())
            .toList();
    for (Claim claim : Claims.of(context.report(), ClaimKind.NONE_UNFINISHED)) {
      unfinished.forEach(other -> broken(context.report(), claim, other, findings));
      if (unfinished.isEmpty()) {
        judgeIndicators(context, claim, findings);
      }
    }
  }

  private static void broken(Report report, Claim claim, Claim other, Findings findings) {
    List<AddressedFigure> projects = projects(report, other);
    List<CheckedFigure> figures =
        Stream.concat(
                Stream.of(Claims.figure(claim), Claims.figure(other)),
                projects.stream().map(Named::printed))
            .toList();
    String named =
        Listing.of(
            projects.stream().map(p -> p.name() + " " + Named.withUnit(p.figure())).toList());
    String against = "“" + other.printed() + "”（" + Claims.place(other) + "；" + named + "）";
    findings.broken(
        Claims.address(claim), figures, "", Claims.place(claim), claim.printed(), against);
  }

  private static void judgeIndicators(RuleContext context, Claim claim, Findings findings) {
    long assessed =
        Claims.indicators(context.assessment(), claim).stream()
            .filter(i -> i.attainment().state().isAssessed())
            .count();
    Missed missed = Missed.of(Claims.indicators(context.assessment(), claim));
    List<CheckedFigure> own = List.of(Claims.figure(claim));
    if (!missed.isEmpty()) {
      findings.broken(
          Claims.address(claim),
          Stream.concat(own.stream(), missed.figures().stream()).toList(),
          missed.difference(),
          Claims.place(claim),
          claim.printed(),
          missed.told());
    } else if (assessed > 0) {
      String count = Long.toString(assessed);
      findings.holds(Claims.address(claim), own, Claims.place(claim), claim.printed(), count);
    }
  }

  /** The amounts of projects that a claim is about. */
  private static List<AddressedFigure> projects(Report report, Claim claim) {
    List<String> ids = report.allProjects().stream().map(row -> row.id()).toList();
    return ReportFigures.of(report).stream()
        .filter(f -> f.address().startsWith("projects.") || f.address().startsWith("budget."))
        .filter(f -> ids.contains(f.address().split("\\.")[1]))
        .filter(f -> claim.about().contains(f.address()))
        .toList();
  }
}
