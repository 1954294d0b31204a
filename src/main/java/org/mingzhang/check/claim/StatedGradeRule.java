package org.mingzhang.check.claim;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Listing;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.Evaluation;
import org.mingzhang.model.Report;

/** The grade of the whole evaluation is the same wherever the report states it. */
final class StatedGradeRule implements Rule {

  private static final String ADDRESS = "evaluation.result.grade";

  @Override
  public String code() {
    return "MZ-C306";
  }

  @Override
  public Matter matter() {
    return Matter.STATEMENT;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    List<Stated> stated = stated(context.report()).toList();
    List<String> places = stated.stream().map(s -> s.figure().place()).distinct().toList();
    List<String> grades = stated.stream().map(Stated::grade).distinct().toList();
    List<CheckedFigure> figures = stated.stream().map(Stated::figure).toList();
    if (grades.size() > 1) {
      String told = Listing.ofPhrases(stated.stream().map(Stated::told).toList());
      findings.broken(stated.get(0).figure().address(), figures, "", told);
    } else if (places.size() > 1) {
      String count = Integer.toString(places.size());
      findings.holds(stated.get(0).figure().address(), figures, grades.get(0), count);
    }
  }

  private static Stream<Stated> stated(Report report) {
    Evaluation evaluation = report.evaluation();
    Stream<Stated> conclusion =
        GradeWord.of(evaluation.grade()).stream()
            .map(grade -> new Stated(grade, figure(evaluation)));
    Stream<Stated> claimed =
        Claims.of(report, ClaimKind.GRADE).stream()
            .filter(claim -> claim.about().equals(List.of("evaluation")))
            .flatMap(StatedGradeRule::stated);
    return Stream.concat(conclusion, claimed);
  }

  private static Stream<Stated> stated(Claim claim) {
    return GradeWord.of(claim.printed()).stream()
        .map(grade -> new Stated(grade, Claims.figure(claim)));
  }

  private static CheckedFigure figure(Evaluation evaluation) {
    String place = Named.place(evaluation.source());
    return new CheckedFigure(evaluation.grade(), evaluation.grade(), ADDRESS, place);
  }

  private record Stated(String grade, CheckedFigure figure) {

    String told() {
      String place = figure.place().isEmpty() ? "" : "（" + figure.place() + "）";
      return "“" + figure.printed() + "”" + place;
    }
  }
}
