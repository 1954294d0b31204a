package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.check.Money;
import org.mingzhang.check.Precision;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Quantity;

/**
 * A claimed change beside the computed one.
 *
 * @param now this year's figure
 * @param last the same a year ago
 * @param agrees in size at the printed precision, and in direction where the claim names one
 * @param computed the change of the two figures, signed
 * @param gap between the claimed and the computed size
 */
record ClaimedChange(
    AddressedFigure now, AddressedFigure last, boolean agrees, String computed, String gap) {

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern UP = Pattern.compile("[增升涨]");
  private static final Pattern DOWN = Pattern.compile("[减降]");

  /** Empty when the figures are not exact or not of one kind, or the claim is a number in words. */
  static Optional<ClaimedChange> of(Claim claim, AddressedFigure now, AddressedFigure last) {
    Optional<BigDecimal> to = amount(now.figure());
    Optional<BigDecimal> from = amount(last.figure());
    boolean comparable =
        to.isPresent() && from.isPresent() && sameUnit(now.figure(), last.figure());
    if (!comparable || !DIGIT.matcher(claim.value().printed()).find()) {
      return Optional.empty();
    }
    BigDecimal change = to.get().subtract(from.get());
    return claim.kind() == ClaimKind.CHANGE_RATE
        ? rate(claim, now, last, change, from.get())
        : amount(claim, now, last, change);
  }

  private static Optional<ClaimedChange> rate(
      Claim claim, AddressedFigure now, AddressedFigure last, BigDecimal change, BigDecimal base) {
    List<Figure> both = List.of(now.figure(), last.figure());
    Optional<PrintedRate> rate = PrintedRate.of(claim.value(), () -> Precision.doubtOfMoney(both));
    if (rate.isEmpty() || base.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal percent = new Ratio(change, base).percent();
    BigDecimal claimed = signed(claim, rate.get().percent(), change);
    // The change is a difference of two prints and so doubtful twice.
    BigDecimal doubt = rate.get().doubt().add(rate.get().doubt());
    boolean agrees =
        claimed.signum() * change.signum() >= 0
            && new PrintedRate(claimed, doubt).agrees(change, base);
    String gap = PrintedRate.gap(percent, claimed);
    return Optional.of(new ClaimedChange(now, last, agrees, Percent.text(percent), gap));
  }

  private static Optional<ClaimedChange> amount(
      Claim claim, AddressedFigure now, AddressedFigure last, BigDecimal change) {
    Optional<BigDecimal> size = amount(claim.value());
    if (size.isEmpty() || !sameUnit(claim.value(), now.figure())) {
      return Optional.empty();
    }
    BigDecimal gap = change.subtract(signed(claim, size.get(), change)).abs();
    List<Figure> all = List.of(now.figure(), last.figure(), claim.value());
    BigDecimal tolerance = isMoney(now.figure()) ? Precision.ofMoney(all) : Precision.of(all);
    boolean agrees = gap.compareTo(tolerance) <= 0;
    return Optional.of(
        new ClaimedChange(now, last, agrees, printed(change, now), printed(gap, now)));
  }

  /** The claimed size in the direction that the claim names, else in that of the change. */
  private static BigDecimal signed(Claim claim, BigDecimal size, BigDecimal change) {
    boolean up = UP.matcher(claim.printed()).find();
    boolean down = DOWN.matcher(claim.printed()).find();
    boolean falls = up == down ? change.signum() < 0 : down;
    return falls ? size.abs().negate() : size.abs();
  }

  private static Optional<BigDecimal> amount(Figure figure) {
    return Money.yuan(figure)
        .or(() -> Optional.of(figure).filter(Counts::isExact).flatMap(Figure::number));
  }

  private static boolean sameUnit(Figure one, Figure other) {
    return isMoney(one) ? isMoney(other) : unit(one).equals(unit(other)) && !unit(one).equals("%");
  }

  private static boolean isMoney(Figure figure) {
    return Money.yuan(figure).isPresent();
  }

  private static String printed(BigDecimal amount, AddressedFigure like) {
    return isMoney(like.figure())
        ? Money.printed(amount, like.figure())
        : (amount.toPlainString() + " " + unit(like.figure())).strip();
  }

  private static String unit(Figure figure) {
    return figure.quantity().map(Quantity::unit).orElse("");
  }
}
