package org.mingzhang.check.score;

import java.util.stream.Stream;
import org.mingzhang.check.Named;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.score.ItemScore;
import org.mingzhang.measure.score.PointsRange;
import org.mingzhang.measure.score.ScoreSheet;
import org.mingzhang.model.ReportFigures;

/** Scores as findings name them. */
final class ScoreNames {

  private ScoreNames() {}

  /** The printed figure at an address, with its place; none when nothing is printed there. */
  static Stream<CheckedFigure> printed(RuleContext context, String address) {
    return ReportFigures.of(context.report()).stream()
        .filter(entry -> entry.address().equals(address))
        .map(Named::printed);
  }

  /** The printed scores of a sheet, in its order. */
  static Stream<CheckedFigure> printedScores(RuleContext context, ScoreSheet sheet) {
    return sheet.items().stream()
        .map(ItemScore::address)
        .flatMap(address -> printed(context, address + ".score"));
  }

  /** The permitted scores: one number, or from one to another. */
  static String text(PointsRange range) {
    return range.isPoint() ? range.low().text() : range.low().text() + "～" + range.high().text();
  }
}
