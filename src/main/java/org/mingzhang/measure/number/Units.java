package org.mingzhang.measure.number;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.model.MoneyUnit;

/**
 * When two units are one. Spaces and full-width forms do not matter, 百分比 is {@code %}, and a value
 * without a unit is read in the other's. Nothing else is taken for the same: 人 counts people and 人次
 * counts visits.
 */
public final class Units {

  private static final Pattern BLANK = Pattern.compile("\\s");

  private Units() {}

  /** Whether numbers in these units can be compared as they stand. */
  public static boolean same(String one, String other) {
    String left = plain(one);
    String right = plain(other);
    return left.isEmpty() || right.isEmpty() || left.equals(right);
  }

  /** The unit of money that a print names; empty for any other unit. */
  public static Optional<MoneyUnit> money(String unit) {
    return MoneyUnit.of(plain(unit));
  }

  static String plain(String unit) {
    String plain = BLANK.matcher(Normalizer.normalize(unit, Normalizer.Form.NFKC)).replaceAll("");
    return switch (plain) {
      case "百分比" -> "%";
      case "个百分点" -> "百分点";
      default -> plain;
    };
  }
}
