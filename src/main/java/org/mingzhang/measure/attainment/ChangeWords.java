package org.mingzhang.measure.attainment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A promised or reported change without a number: 提升, 较2023年提升, 显著提升, 较2023年人数增长.
 *
 * @param year the year compared with, four digits; empty when none is named in digits
 * @param denied whether the words say that the change did not happen
 * @param strong whether a marked change is meant (显著, 明显, 大幅)
 * @param up whether more came of it
 * @param rest what stands behind the verb: an amount, or another thought
 */
record ChangeWords(String year, boolean denied, boolean strong, boolean up, String rest) {

  private static final String UP = "提升|提高|增加|增长|增强|扩大|上升";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:较|比|与)(?:(?<year>\\d{4})年度?|上年度?|上一年度?|去年|往年)(?:同期)?(?:相比)?,?)?"
              + "(?<subject>人数|人次|数量|规模|金额|水平)?"
              + "(?<denied>未|没有|无)?(?<degree>显著|明显|大幅|有所|略有|稳步|逐步|持续|进一步|不断)?度?"
              + "(?<verb>"
              + UP
              + "|下降|降低|减少|缩小|减轻)(?<rest>.*)");

  /** An amount behind the verb: 5%, 了5个百分点, 至90%. */
  private static final Pattern AMOUNT =
      Pattern.compile("了?(?:约|近|至|到)?\\d[\\d.,]*(?:%|个百分点|百分点|倍|人次|人|个|万元|元|万)?");

  private static Optional<ChangeWords> of(String plain) {
    Matcher form = FORM.matcher(plain);
    return form.matches()
        ? Optional.of(
            new ChangeWords(
                form.group("year") == null ? "" : form.group("year"),
                form.group("denied") != null,
                form.group("degree") != null && form.group("degree").matches("显著|明显|大幅"),
                form.group("verb").matches(UP),
                form.group("rest")))
        : Optional.empty();
  }

  /**
   * MET when the actual reports the change that the target asks for, NOT_MET when it denies it or
   * reports the opposite; empty when the two speak of different years or degrees, or of no change.
   */
  static Optional<AttainmentState> compare(String target, String actual) {
    return of(target)
        .filter(t -> !t.denied && t.rest.isEmpty())
        .flatMap(t -> of(actual).filter(a -> a.answers(t)).flatMap(a -> a.outcome(t)));
  }

  private boolean answers(ChangeWords target) {
    boolean sameYear = year.isEmpty() || target.year.isEmpty() || year.equals(target.year);
    return sameYear && (rest.isEmpty() || AMOUNT.matcher(rest).matches());
  }

  private Optional<AttainmentState> outcome(ChangeWords target) {
    if (denied) {
      // 未明显提升 may still be a small rise, and a denied fall is no rise.
      return !strong && up == target.up ? Optional.of(AttainmentState.NOT_MET) : Optional.empty();
    }
    if (up != target.up) {
      return Optional.of(AttainmentState.NOT_MET);
    }
    return strong || !target.strong ? Optional.of(AttainmentState.MET) : Optional.empty();
  }
}
