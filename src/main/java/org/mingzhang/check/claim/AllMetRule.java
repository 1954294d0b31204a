package org.mingzhang.check.claim;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;

/**
 * "All met" is claimed. Claims that the same indicators speak against make one finding, told of the
 * claim that names 绩效指标, or of the first. Results without targets neither bear a claim out nor
 * speak against it.
 */
final class AllMetRule implements Rule {

  private static final Comparator<Claim> CLEAREST_FIRST =
      Comparator.comparing(claim -> !claim.printed().contains("绩效指标"));

  @Override
  public String code() {
    return "MZ-C301";
  }

  @Override
  public Matter matter() {
    return Matter.STATEMENT;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Assessment assessment = context.assessment();
    List<Claim> claims = Claims.of(context.report(), ClaimKind.ALL_MET);
    claims.forEach(claim -> holds(claim, Claims.indicators(assessment, claim), findings));
    claims.stream()
        .map(claim -> missed(assessment, claim))
        .filter(missed -> !missed.isEmpty())
        .distinct()
        .forEach(missed -> broken(missed, claims, assessment, findings));
  }

  private static void holds(Claim claim, List<IndicatorAssessment> about, Findings findings) {
    List<IndicatorAssessment> assessed =
        about.stream().filter(i -> i.attainment().state().isAssessed()).toList();
    if (!assessed.isEmpty() && Missed.of(assessed).isEmpty()) {
      String count = Integer.toString(assessed.size());
      List<CheckedFigure> figures = List.of(Claims.figure(claim));
      findings.holds(Claims.address(claim), figures, claim.printed(), count, Claims.place(claim));
    }
  }

  private static void broken(
      Missed missed, List<Claim> claims, Assessment assessment, Findings findings) {
    List<Claim> against =
        claims.stream()
            .filter(claim -> missed(assessment, claim).equals(missed))
            .sorted(CLEAREST_FIRST)
            .toList();
    Claim clearest = against.get(0);
    findings.broken(
        Claims.address(clearest),
        Stream.concat(against.stream().map(Claims::figure), missed.figures().stream()).toList(),
        missed.difference(),
        clearest.printed(),
        Claims.places(against),
        Integer.toString(missed.indicators().size()),
        missed.told());
  }

  private static Missed missed(Assessment assessment, Claim claim) {
    return Missed.of(Claims.indicators(assessment, claim));
  }
}
