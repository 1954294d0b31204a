package org.mingzhang.page.trend;

import java.util.List;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.page.words.TrendWords;
import org.mingzhang.page.words.Words;

/** How one figure moved, in one sentence. */
final class TrendSentence {
  private TrendSentence() {}

  static String say(Trend trend, Words words) {
    List<Trend.Point> points = trend.points();
    Trend.Point first = points.get(0);
    Trend.Point last = points.get(points.size() - 1);
    String move =
        words.say(
            "trends.move",
            trend.name(),
            first.year().toString(),
            amount(trend, first),
            last.year().toString(),
            amount(trend, last));
    String change =
        last.change()
            .map(c -> words.say("trends.lastChange", TrendWords.signed(Percent.text(c))))
            .orElse("");
    boolean broken = points.stream().anyMatch(point -> !point.breakNote().isEmpty());
    return words.say("trends.sentence", move, change, broken ? words.say("trends.broken") : "");
  }

  private static String amount(Trend trend, Trend.Point point) {
    String number = TrendWords.digits(trend, point);
    return trend.unit().isEmpty() ? number : number + " " + trend.unit();
  }
}
