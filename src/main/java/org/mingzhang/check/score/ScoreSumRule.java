package org.mingzhang.check.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Precision;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.score.ItemScore;
import org.mingzhang.measure.score.Points;
import org.mingzhang.measure.score.ScoreSheet;
import org.mingzhang.model.Figure;

/** The printed scores of a form that lists everything add up to its printed total. */
final class ScoreSumRule implements Rule {

  @Override
  public String code() {
    return "MZ-C602";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    for (ScoreSheet sheet : context.assessment().scores()) {
      sheet
          .printedSum()
          .ifPresent(
              sum ->
                  sheet
                      .printedTotalPoints()
                      .ifPresent(total -> check(sheet, sum, total, context, findings)));
    }
  }

  private static void check(
      ScoreSheet sheet, Points sum, Points total, RuleContext context, Findings findings) {
    ScoreNames names = new ScoreNames(context);
    List<CheckedFigure> figures =
        Stream.concat(names.printed(sheet.totalAddress()), names.printedScores(sheet)).toList();
    Points difference = total.minus(sum);
    Points doubt = doubt(sheet);
    boolean agree =
        difference.compareTo(doubt) <= 0 && difference.plus(doubt).compareTo(Points.ZERO) >= 0;
    if (agree) {
      findings.holds(sheet.totalAddress(), figures, sum.text());
    } else {
      findings.broken(
          sheet.totalAddress(),
          figures,
          difference.text(),
          sheet.printedTotal().printed(),
          sum.text());
    }
  }

  /** A total in whole points is often rounded from scores with decimals. */
  private static Points doubt(ScoreSheet sheet) {
    List<Figure> all =
        Stream.concat(
                Stream.of(sheet.printedTotal()), sheet.items().stream().map(ItemScore::printed))
            .toList();
    BigDecimal ofAll = Precision.of(all);
    Points ofTotal = sheet.doubtOfTotal();
    return ofTotal.compareTo(Points.of(ofAll)) > 0 ? ofTotal : Points.of(ofAll);
  }
}
