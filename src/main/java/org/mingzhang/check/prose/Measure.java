package org.mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.MoneyUnit;

/**
 * A number in a unit, comparable with others of its kind: money with money, people with people,
 * things with things. 人 and 人次 are two kinds. A count without a unit is of any kind of count.
 */
record Measure(BigDecimal number, String unit) {

  private static final Set<String> PEOPLE = Set.of("人", "名", "位");
  private static final Set<String> NO_THINGS = Set.of("人次", "%", "百分点", "分", "‰");

  static Measure of(BigDecimal number, String unit) {
    return new Measure(number, unit.equals("个百分点") ? "百分点" : unit);
  }

  /** The other number as it would be in this one's unit; empty when they cannot be compared. */
  Optional<BigDecimal> inMyUnit(Measure other) {
    Optional<MoneyUnit> mine = MoneyUnit.of(unit);
    Optional<MoneyUnit> theirs = MoneyUnit.of(other.unit);
    if (mine.isPresent() || theirs.isPresent()) {
      return mine.flatMap(m -> theirs.map(t -> m.fromYuan(t.toYuan(other.number))));
    }
    return isSameKind(other) ? Optional.of(other.number) : Optional.empty();
  }

  boolean isSameKind(Measure other) {
    if (isMoney() || other.isMoney()) {
      return isMoney() && other.isMoney();
    }
    return unit.equals(other.unit)
        || (isPeople() && other.isPeople())
        || (isThings() && other.isThings());
  }

  boolean isMoney() {
    return MoneyUnit.of(unit).isPresent();
  }

  private boolean isPeople() {
    return PEOPLE.contains(unit) || unit.isEmpty();
  }

  private boolean isThings() {
    return !PEOPLE.contains(unit) && !NO_THINGS.contains(unit);
  }
}
