package org.mingzhang.page.view;

import java.util.List;

/**
 * An indicator as shown.
 *
 * @param id its address
 * @param name as printed
 * @param target as printed
 * @param actual as printed
 * @param state what came of it
 * @param bar a bar against the target; {@code null} where no ratio exists
 * @param weight 分值 as printed
 * @param score 得分 as printed
 * @param recomputed the score that the rule set gives
 * @param hints deviation reason, improvement, notes
 * @param working how the state was decided; empty when nothing was
 * @param source where it stands; empty when the table's place is its place
 */
public record IndicatorRow(
    String id,
    String name,
    Cell target,
    Cell actual,
    State state,
    Html bar,
    Cell weight,
    Cell score,
    Cell recomputed,
    List<String> hints,
    String working,
    String source) {
  public IndicatorRow {
    hints = List.copyOf(hints);
  }

  /**
   * What came of it, in words and a sign.
   *
   * @param id of the state's tone
   * @param word 超额完成
   * @param sign a shape, so that colour is never alone
   * @param ratio 164.96%; empty where none exists
   * @param value the same as a plain decimal, 164.96
   */
  public record State(String id, String word, String sign, String ratio, String value) {}
}
