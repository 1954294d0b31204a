package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.Figure;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;

/**
 * How far figures may lie apart and still agree: the printed precision of what is compared.
 *
 * <p>A figure printed as 12.55 万元 stands for anything from 12.545 to 12.555, and whoever adds
 * figures adds their doubts. So the tolerance of a comparison is half a unit in the last place of
 * each figure that is printed to the finest place among them. A figure with fewer decimals than its
 * neighbours (30 beside 29.99) has had its zeros left out and is exact. So is money printed to the
 * fen. Each unit of money is looked at by itself: 120.04 万元 beside 1,200,412.33 元 is not exact but
 * rounded.
 */
public final class Precision {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal FEN = new BigDecimal("0.01");

  private Precision() {}

  /** The tolerance in 元 of a comparison of all these amounts of money. */
  public static BigDecimal ofMoney(Collection<Figure> figures) {
    return Stream.of(MoneyUnit.values())
        .map(unit -> tolerance(lastPlaces(figures, unit)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<BigDecimal> lastPlaces(Collection<Figure> figures, MoneyUnit unit) {
    return quantities(figures)
        .filter(q -> q.moneyUnit().filter(unit::equals).isPresent())
        .map(Precision::lastPlaceInYuan)
        .toList();
  }

  /** The tolerance of a comparison of these figures in their own, common unit. */
  public static BigDecimal of(Collection<Figure> figures) {
    return tolerance(quantities(figures).map(q -> q.number().ulp()).toList());
  }

  /**
   * The tolerance in 元 when one of two prints may be the other rounded: half a unit in the last
   * place of the coarser, so that 157 万元 repeats 156.86 万元 and 156 万元 does not.
   */
  public static BigDecimal ofRoundedMoney(Figure one, Figure other) {
    return half(quantities(List.of(one, other)).map(Precision::lastPlaceInYuan));
  }

  /** As {@link #ofRoundedMoney}, for two figures in one unit. */
  public static BigDecimal ofRounded(Figure one, Figure other) {
    return half(quantities(List.of(one, other)).map(q -> q.number().ulp()));
  }

  /**
   * How far each amount of a table may be from what it stands for, in 元: half a unit in the last
   * place of the finest print, since coarser ones have had their zeros left out.
   */
  public static BigDecimal doubtOfMoney(Collection<Figure> table) {
    return quantities(table)
        .filter(q -> q.moneyUnit().isPresent())
        .map(Precision::lastPlaceInYuan)
        .min(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO)
        .multiply(HALF);
  }

  private static BigDecimal half(Stream<BigDecimal> lastPlaces) {
    return lastPlaces.max(BigDecimal::compareTo).orElse(BigDecimal.ZERO).multiply(HALF);
  }

  private static BigDecimal tolerance(List<BigDecimal> lastPlaces) {
    BigDecimal finest = lastPlaces.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    long doubtful = lastPlaces.stream().filter(place -> place.compareTo(finest) == 0).count();
    return finest.multiply(HALF).multiply(BigDecimal.valueOf(doubtful));
  }

  private static BigDecimal lastPlaceInYuan(Quantity quantity) {
    MoneyUnit unit = quantity.moneyUnit().orElse(MoneyUnit.YUAN);
    BigDecimal place = unit.toYuan(quantity.number().ulp());
    return place.compareTo(FEN) <= 0 ? BigDecimal.ZERO : place;
  }

  private static Stream<Quantity> quantities(Collection<Figure> figures) {
    return figures.stream().flatMap(figure -> figure.quantity().stream());
  }
}
