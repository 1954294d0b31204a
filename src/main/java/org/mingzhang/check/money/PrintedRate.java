package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Quantity;

/**
 * A printed percentage, held against the quotient of two amounts without regard to sign, since
 * sources print a cut of 7.6 % as 7.6%.
 *
 * @param percent the number before the sign
 * @param doubt how far each amount may be from what it stands for, in 元
 */
record PrintedRate(BigDecimal percent, BigDecimal doubt) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * The rate, when the figure is an exact percentage; a bare number in a column of rates is one.
   *
   * @param doubt gives how far each amount it is held against may be from what it stands for
   */
  static Optional<PrintedRate> of(Figure figure, Supplier<BigDecimal> doubt) {
    return Optional.of(figure)
        .filter(Counts::isExact)
        .flatMap(Figure::quantity)
        .filter(q -> q.isPercentage() || q.unit().isEmpty())
        .map(Quantity::number)
        .map(number -> new PrintedRate(number, doubt.get()));
  }

  /** How far apart two percentages are, as it is printed. */
  static String gap(BigDecimal one, BigDecimal other) {
    return Percent.digits(one.subtract(other).abs()) + " 个百分点";
  }

  /**
   * Whether the quotient, anywhere within the printed precision of its amounts, rounds to the rate
   * at its own decimals. Multiplied out, so that nothing is rounded here.
   *
   * @param part in 元
   * @param base in 元
   */
  boolean agrees(BigDecimal part, BigDecimal base) {
    BigDecimal half = percent.ulp().multiply(HALF);
    BigDecimal size = percent.abs();
    BigDecimal of = part.abs().scaleByPowerOfTen(2);
    BigDecimal room = doubt.scaleByPowerOfTen(2);
    boolean notAbove =
        size.subtract(half).multiply(base.abs().subtract(doubt)).compareTo(of.add(room)) <= 0;
    boolean notBelow =
        size.add(half).multiply(base.abs().add(doubt)).compareTo(of.subtract(room)) >= 0;
    return notAbove && notBelow;
  }
}
