package org.mingzhang.check.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.score.ItemScore;
import org.mingzhang.measure.score.Points;
import org.mingzhang.measure.score.PointsRange;
import org.mingzhang.measure.score.ScoreSheet;

/** A printed score is one that the rule set permits for what was achieved. */
final class ItemScoreRule implements Rule {

  @Override
  public String code() {
    return "MZ-C601";
  }

  @Override
  public Matter matter() {
    return Matter.SCORING;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    ScoreNames names = new ScoreNames(context);
    for (ScoreSheet sheet : context.assessment().scores()) {
      sheet.items().stream()
          .filter(ItemScoreRule::isWithinWeight)
          .forEach(item -> check(sheet, item, names, findings));
    }
  }

  /** A score above its weight is another rule's matter. */
  private static boolean isWithinWeight(ItemScore item) {
    return item.printedPoints()
        .filter(p -> p.compareTo(Points.ZERO) >= 0)
        .filter(p -> p.compareTo(Points.of(item.weight())) <= 0)
        .isPresent();
  }

  private static void check(ScoreSheet sheet, ItemScore item, ScoreNames names, Findings findings) {
    if (item.permitted().isEmpty()) {
      return;
    }
    PointsRange permitted = item.permitted().get();
    Points printed = item.printedPoints().orElseThrow();
    String shown = item.points().map(Points::text).orElse(ScoreNames.text(permitted));
    String address = item.address() + ".score";
    List<CheckedFigure> figures =
        Stream.concat(
                Stream.of(".score", ".weight")
                    .flatMap(column -> names.printed(item.address() + column)),
                Stream.of(Named.computed(sheet.ruleSet().title(), shown)))
            .toList();
    if (permitted.permits(printed, doubt(item))) {
      findings.holds(address, figures, item.name(), item.printed().printed());
    } else {
      findings.broken(
          address,
          figures,
          item.difference().map(Points::text).orElse(""),
          item.name(),
          item.printed().printed(),
          sheet.ruleSet().title(),
          shown,
          item.weight().toPlainString());
    }
  }

  private static Points doubt(ItemScore item) {
    BigDecimal half =
        item.printed().number().map(n -> n.ulp().divide(BigDecimal.valueOf(2))).orElseThrow();
    return Points.of(half);
  }
}
