package org.mingzhang.bench.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One indicator of one year.
 *
 * @param target as printed
 * @param actual as printed
 * @param score of the weight
 * @param reason empty where none is needed
 */
record Indicator(
    IndicatorKind kind, String target, String actual, BigDecimal score, String reason) {

  private static final int MET_IN_A_HUNDRED = 92;
  private static final int FAR_ABOVE_IN_A_HUNDRED = 3;

  private static final List<String> SHORTFALLS =
      List.of("部分工作因汛情延后", "服务对象报名少于预计", "项目招标时间晚于计划", "部分设施仍在调试", "参与单位有所减少");

  static Indicator drawn(Draw draw, IndicatorKind kind) {
    return switch (kind.form()) {
      case WORD -> new Indicator(kind, kind.base(), kind.base(), full(kind), "");
      case COUNT -> count(draw, kind);
      case RATE -> rate(draw, kind);
      case COST -> cost(draw, kind);
    };
  }

  boolean isMissed() {
    return score.compareTo(full(kind)) < 0;
  }

  /** The same, without the reason that it needs. */
  Indicator unexplained() {
    return new Indicator(kind, target, actual, score, "");
  }

  private static Indicator count(Draw draw, IndicatorKind kind) {
    int target = Math.toIntExact(draw.share(Integer.parseInt(kind.base()), 60, 140));
    if (draw.chance(FAR_ABOVE_IN_A_HUNDRED)) {
      return met(kind, "≥" + target, target * draw.between(140, 180) / 100, "实际需求多于预计");
    }
    if (draw.chance(MET_IN_A_HUNDRED)) {
      return met(kind, "≥" + target, target * draw.between(100, 124) / 100, "");
    }
    return missed(draw, kind, target, target * draw.between(80, 95) / 100);
  }

  private static Indicator rate(Draw draw, IndicatorKind kind) {
    int target = Integer.parseInt(kind.base());
    if (draw.chance(MET_IN_A_HUNDRED)) {
      int most = target < 10 ? target : Math.min(100, target + 8);
      return met(kind, "≥" + target, draw.between(target, most), "");
    }
    return missed(draw, kind, target, target - Math.max(1, target * draw.between(1, 10) / 100));
  }

  private static Indicator cost(Draw draw, IndicatorKind kind) {
    int most = Math.toIntExact(draw.share(Integer.parseInt(kind.base()), 80, 120));
    return met(kind, "≤" + most, most * draw.between(85, 100) / 100, "");
  }

  private static Indicator met(IndicatorKind kind, String target, int actual, String reason) {
    return new Indicator(kind, target + kind.unit(), actual + kind.unit(), full(kind), reason);
  }

  private static Indicator missed(Draw draw, IndicatorKind kind, int target, int actual) {
    BigDecimal score =
        BigDecimal.valueOf((long) kind.weight() * actual)
            .divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP);
    return new Indicator(
        kind, "≥" + target + kind.unit(), actual + kind.unit(), score, draw.of(SHORTFALLS));
  }

  private static BigDecimal full(IndicatorKind kind) {
    return BigDecimal.valueOf(kind.weight());
  }
}
