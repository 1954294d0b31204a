package org.mingzhang.page.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Digits;
import org.mingzhang.model.Absent;
import org.mingzhang.model.Figure;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;

/** Amounts of every unit in 万元, exact, with the original beside those that were converted. */
final class AmountCells {
  private static final MoneyUnit UNIT = MoneyUnit.WAN;

  private final CompareWords words;

  AmountCells(CompareWords words) {
    this.words = words;
  }

  /**
   * @param basis see {@link ComparedCell#basis}
   */
  ComparedCell cell(Amount amount, String basis) {
    BigDecimal number =
        amount.unit() == UNIT ? amount.number() : UNIT.fromYuan(amount.yuan()).stripTrailingZeros();
    String text = Digits.of(number, UNIT);
    return new ComparedCell(text, note(amount, text), text, basis, amount.address());
  }

  /** Nothing is said of an amount that is shown just as it is printed. */
  private String note(Amount amount, String text) {
    String printed = words.printed(amount);
    boolean same = printed.equals(text + " " + UNIT.printed());
    if (amount.derived()) {
      return same ? words.say("compare.derived") : words.say("compare.derivedAs", printed);
    }
    return same ? "" : words.say("compare.printed", printed);
  }

  /** What is printed in the place of an amount and is none: about so much, or none at all. */
  Optional<ComparedCell> print(Figure figure, String address) {
    if (!figure.isReported()) {
      return Optional.empty();
    }
    String key =
        figure.value() == Absent.NOT_APPLICABLE ? "compare.notApplicable" : "compare.notExact";
    String unit = figure.quantity().map(Quantity::unit).orElse("");
    boolean bare = unit.isEmpty() || figure.hasReading() || figure.printed().contains(unit);
    String text = bare ? figure.printed() : figure.printed() + " " + unit;
    return Optional.of(new ComparedCell(text, words.say(key), "", "", address));
  }
}
