package org.mingzhang.measure.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Percentages of a whole with {@value Ratio#DECIMALS} decimals.
 *
 * <p>Parts that add to the whole exactly get percentages that add to 100.00: each is rounded down
 * and what is missing goes, one unit of the last decimal each, to the largest remainders, the first
 * printed of equal ones. Other parts are rounded half up by themselves, because their sum says
 * nothing.
 */
public final class Shares {

  private Shares() {}

  /**
   * One percentage for each part, in their order.
   *
   * @param parts in the unit of {@code whole}
   * @param whole greater than zero
   */
  public static List<BigDecimal> percentages(List<BigDecimal> parts, BigDecimal whole) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(whole) == 0
        ? largestRemainder(parts, whole)
        : parts.stream().map(part -> new Ratio(part, whole).percent()).toList();
  }

  private static List<BigDecimal> largestRemainder(List<BigDecimal> parts, BigDecimal whole) {
    List<BigDecimal> floors = new ArrayList<>();
    List<BigDecimal> remainders = new ArrayList<>();
    BigDecimal missing = BigDecimal.TEN.pow(2);
    for (BigDecimal part : parts) {
      BigDecimal hundredfold = part.scaleByPowerOfTen(2);
      BigDecimal floor = hundredfold.divide(whole, Ratio.DECIMALS, RoundingMode.FLOOR);
      floors.add(floor);
      remainders.add(hundredfold.subtract(floor.multiply(whole)));
      missing = missing.subtract(floor);
    }
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-Ratio.DECIMALS);
    // Sorting is stable, so equal remainders are served in printed order.
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
        .limit(missing.divideToIntegralValue(step).longValueExact())
        .forEach(i -> floors.set(i, floors.get(i).add(step)));
    return List.copyOf(floors);
  }
}
