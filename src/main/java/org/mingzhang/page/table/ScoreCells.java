package org.mingzhang.page.table;

import java.util.Optional;
import java.util.function.Predicate;
import org.mingzhang.measure.score.ItemScore;
import org.mingzhang.measure.score.Points;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.words.Words;

/** Scores as the rule set of a report gives them, beside those that were printed. */
final class ScoreCells {
  private final ReportContext context;
  private final Words words;

  ScoreCells(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** Whether any score of this section can be recomputed. */
  boolean any(String section) {
    return context.assessment().scores().stream()
        .flatMap(sheet -> sheet.items().stream())
        .anyMatch(item -> item.address().startsWith(section + "."));
  }

  /**
   * The score of one row: a number, or the range that the rule set permits, with how far the print
   * is off.
   *
   * @param address of the row, {@code indicators.opening-hours}
   */
  Cell cell(String address) {
    return context.assessment().scores().stream()
        .flatMap(sheet -> sheet.items().stream())
        .filter(item -> item.address().equals(address))
        .findFirst()
        .flatMap(this::cell)
        .orElseGet(() -> context.cells().nothing("cell.notComputable"));
  }

  private Optional<Cell> cell(ItemScore item) {
    Optional<Cell> exact =
        item.points().map(points -> new Cell("", points.text(), "", off(item.difference()), ""));
    return exact.or(() -> item.permitted().map(range -> Cell.of(range(range.low(), range.high()))));
  }

  private String range(Points low, Points high) {
    return words.say("score.range", low.text(), high.text());
  }

  /** 原文多 0.5; empty where print and recomputed score agree, or one of them is not there. */
  String off(Optional<Points> difference) {
    return difference.filter(Predicate.not(ScoreCells::isNone)).map(this::say).orElse("");
  }

  private String say(Points difference) {
    return difference.compareTo(Points.ZERO) > 0
        ? words.say("score.more", difference.text())
        : words.say("score.less", Points.ZERO.minus(difference).text());
  }

  private static boolean isNone(Points difference) {
    return difference.compareTo(Points.ZERO) == 0;
  }
}
