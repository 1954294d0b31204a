package org.mingzhang.check.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.score.Points;
import org.mingzhang.measure.score.ScoreSheet;
import org.mingzhang.model.Evaluation;
import org.mingzhang.model.GradeBound;

/** The printed grade is the one that the rule set gives the printed total. */
final class GradeRule implements Rule {

  @Override
  public String code() {
    return "MZ-C603";
  }

  @Override
  public Matter matter() {
    return Matter.SCORING;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context.assessment().scores().stream()
        .filter(sheet -> sheet.project().isEmpty() && sheet.whole())
        .forEach(sheet -> check(sheet, context, findings));
  }

  private static void check(ScoreSheet sheet, RuleContext context, Findings findings) {
    Evaluation evaluation = context.report().evaluation();
    Optional<Points> total = sheet.printedTotalPoints();
    Optional<GradeBound> printed = sheet.ruleSet().grade(evaluation.grade());
    Optional<GradeBound> expected = total.flatMap(t -> sheet.gradeOf(unrounded(sheet, t)));
    if (expected.isEmpty() || printed.isEmpty()) {
      return;
    }
    String words = evaluation.grade();
    List<CheckedFigure> figures =
        Stream.concat(
                new ScoreNames(context).printed(sheet.totalAddress()),
                Stream.of(
                    new CheckedFigure(
                        words, words, "evaluation.result.grade", evaluation.source().section())))
            .toList();
    String score = evaluation.score().printed();
    if (expected.equals(printed)) {
      findings.holds("evaluation.result.grade", figures, score, words);
    } else {
      findings.broken(
          "evaluation.result.grade",
          figures,
          "",
          score,
          words,
          sheet.ruleSet().title(),
          expected.get().name());
    }
  }

  /** A total in whole points may be rounded up to a bound that the scores themselves miss. */
  private static Points unrounded(ScoreSheet sheet, Points total) {
    return sheet
        .printedSum()
        .filter(sum -> sum.minus(total).compareTo(sheet.doubtOfTotal()) <= 0)
        .filter(sum -> total.minus(sum).compareTo(sheet.doubtOfTotal()) <= 0)
        .orElse(total);
  }
}
