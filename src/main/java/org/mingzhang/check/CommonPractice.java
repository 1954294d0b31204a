package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What most self-evaluations do, to hold a report against; departing from it is allowed.
 *
 * @param execution 分值 of the execution rate
 * @param output 分值 of 产出
 * @param benefit 分值 of 效益
 * @param satisfaction 分值 of 满意度
 * @param overAttainment the ratio above which a reason is due; 1 is the target reached
 * @param bands grades from the best to the worst, each from its lower bound to the one above it
 */
public record CommonPractice(
    BigDecimal execution,
    BigDecimal output,
    BigDecimal benefit,
    BigDecimal satisfaction,
    BigDecimal overAttainment,
    List<Band> bands) {

  /** 10 / 50 / 30 / 10, 130 %, and 优 良 中 差 from 90, 80, 60 and 0. */
  public static final CommonPractice USUAL =
      new CommonPractice(
          BigDecimal.valueOf(10),
          BigDecimal.valueOf(50),
          BigDecimal.valueOf(30),
          BigDecimal.valueOf(10),
          new BigDecimal("1.3"),
          List.of(
              new Band("优", BigDecimal.valueOf(90)),
              new Band("良", BigDecimal.valueOf(80)),
              new Band("中", BigDecimal.valueOf(60)),
              new Band("差", BigDecimal.ZERO)));

  /** The points that all weights add to, and the highest score. */
  public static final BigDecimal FULL = BigDecimal.valueOf(100);

  public CommonPractice {
    bands = List.copyOf(bands);
  }

  /** The grade of an unrounded score; empty for what is no score out of a hundred. */
  public Optional<String> grade(BigDecimal score) {
    return score.compareTo(FULL) > 0
        ? Optional.empty()
        : bands.stream()
            .filter(band -> score.compareTo(band.from()) >= 0)
            .map(Band::grade)
            .findFirst();
  }

  /**
   * A grade.
   *
   * @param grade its word, one character
   * @param from the lowest score that earns it
   */
  public record Band(String grade, BigDecimal from) {}
}
