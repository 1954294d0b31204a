package org.mingzhang.check.score;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.check.Named;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.score.ItemScore;
import org.mingzhang.measure.score.PointsRange;
import org.mingzhang.measure.score.ScoreSheet;
import org.mingzhang.model.AddressedFigure;

/** Scores of a report as findings name them. */
final class ScoreNames {

  /** By address: a sheet has many scores, and a report many figures. */
  private final Map<String, AddressedFigure> figures;

  ScoreNames(RuleContext context) {
    figures =
        context.assessment().printed().stream()
            .collect(
                Collectors.toMap(
                    AddressedFigure::address, Function.identity(), (first, second) -> first));
  }

  /** The printed figure at an address, with its place; none when nothing is printed there. */
  Stream<CheckedFigure> printed(String address) {
    return Stream.ofNullable(figures.get(address)).map(Named::printed);
  }

  /** The printed scores of a sheet, in its order. */
  Stream<CheckedFigure> printedScores(ScoreSheet sheet) {
    return sheet.items().stream()
        .map(ItemScore::address)
        .flatMap(address -> printed(address + ".score"));
  }

  /** The permitted scores: one number, or from one to another. */
  static String text(PointsRange range) {
    return range.isPoint() ? range.low().text() : range.low().text() + "～" + range.high().text();
  }
}
