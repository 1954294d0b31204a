package org.mingzhang.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Listing;
import org.mingzhang.check.Named;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Quantity;

/**
 * Indicators that fell short of their targets, as a sentence tells of them.
 *
 * @param indicators in printed order
 */
record Missed(List<Indicator> indicators) {

  static Missed of(List<IndicatorAssessment> assessed) {
    return new Missed(
        assessed.stream()
            .filter(i -> i.attainment().state().isMissed())
            .map(IndicatorAssessment::indicator)
            .toList());
  }

  boolean isEmpty() {
    return indicators.isEmpty();
  }

  /** Each with its class, target, result and printed reason: 部门管理 · 预算调整率（0% → 7.6%，压缩预算）. */
  String told() {
    return Listing.ofPhrases(indicators.stream().map(Missed::told).toList());
  }

  private static String told(Indicator row) {
    String name =
        row.indicatorClass().isEmpty() ? row.name() : row.indicatorClass() + " · " + row.name();
    boolean saysWhy = row.deviationReason().codePoints().anyMatch(Character::isLetter);
    String reason = saysWhy ? "，" + row.deviationReason() : "";
    return name + "（" + row.target().printed() + " → " + row.actual().printed() + reason + "）";
  }

  List<CheckedFigure> figures() {
    return indicators.stream().flatMap(Missed::cells).map(Named::printed).toList();
  }

  private static Stream<AddressedFigure> cells(Indicator row) {
    return Stream.of(cell(row, "target", row.target()), cell(row, "actual", row.actual()));
  }

  private static AddressedFigure cell(Indicator row, String column, Figure figure) {
    return new AddressedFigure(
        "indicators." + row.id() + "." + column, row.name(), figure, row.source());
  }

  /** How far the only one of them lies from its target; empty where there is no such number. */
  String difference() {
    if (indicators.size() != 1) {
      return "";
    }
    Indicator row = indicators.get(0);
    Optional<Quantity> target = row.target().quantity();
    Optional<Quantity> actual = row.actual().quantity();
    return target
        .flatMap(t -> actual.filter(a -> a.unit().equals(t.unit())).map(a -> apart(t, a)))
        .orElse("");
  }

  private static String apart(Quantity target, Quantity actual) {
    BigDecimal apart = actual.number().subtract(target.number()).abs();
    return apart.toPlainString() + " " + (target.isPercentage() ? "个百分点" : target.unit());
  }
}
