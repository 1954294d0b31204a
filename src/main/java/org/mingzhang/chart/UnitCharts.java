package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.MoneyUnit;

/** Charts that hold the units of one year against each other. */
public final class UnitCharts {

  /** One unit of money for all, whatever each source prints. */
  public static final MoneyUnit UNIT = MoneyUnit.WAN;

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private UnitCharts() {}

  /**
   * One unit's year.
   *
   * @param name of the unit
   * @param address of its report, {@code gusu-red-cross/2021}
   * @param promise whether it is a declaration, of which nothing is spent yet
   * @param budget the headline's; empty when none was published
   * @param executed the headline's; empty when none was published
   * @param rate the headline's; empty when it cannot be computed
   */
  public record Compared(
      String name,
      String address,
      boolean promise,
      Optional<Amount> budget,
      Optional<Amount> executed,
      Optional<Ratio> rate) {

    public Compared {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(budget, "budget");
      Objects.requireNonNull(executed, "executed");
      Objects.requireNonNull(rate, "rate");
    }

    /**
     * Names an amount on the page of the year, {@code gusu-red-cross/2021/budget.total.executed}.
     */
    public String figure(Amount amount) {
      return address + "/" + amount.address();
    }

    /** Names the rate on the page of the year. */
    public String rateFigure() {
      return address + "/rate";
    }
  }

  /**
   * The units that {@link #budgets} draws: those with the largest budgets, the largest first.
   *
   * @return empty when fewer than two units have a budget
   */
  public static List<Compared> largest(List<Compared> units) {
    return drawn(
        units.stream()
            .filter(unit -> unit.budget().isPresent())
            .sorted(Comparator.comparing(UnitCharts::yuan, Comparator.reverseOrder())),
        Bounds.GROUPS);
  }

  /**
   * The units that {@link #rates} draws: those with the lowest execution rates, the lowest first.
   *
   * @return empty when fewer than two units have a rate
   */
  public static List<Compared> slowest(List<Compared> units) {
    return drawn(
        units.stream()
            .filter(unit -> unit.rate().isPresent())
            .sorted(Comparator.comparing(unit -> unit.rate().orElseThrow())),
        Bounds.BARS);
  }

  private static List<Compared> drawn(Stream<Compared> inOrder, int most) {
    List<Compared> first = inOrder.limit(most).toList();
    return first.size() < 2 ? List.of() : first;
  }

  /**
   * Budget and executed amount of every unit, {@code units-budget}, the largest first, in {@link
   * #UNIT}. Beyond a number that can be read, the smallest are left out.
   *
   * @return empty when fewer than two units have a budget
   */
  public static Optional<Chart> budgets(List<Compared> units, ChartWords words) {
    List<Compared> drawn = largest(units);
    int all = (int) units.stream().filter(unit -> unit.budget().isPresent()).count();
    List<Chart.Series> series =
        Stream.of(
                series(words.budget(), Tone.ADJUSTED, drawn, Compared::budget, words),
                series(
                    words.column(AmountColumn.EXECUTED),
                    Tone.EXECUTED,
                    drawn,
                    Compared::executed,
                    words))
            .filter(s -> s.points().stream().anyMatch(p -> p.value() != null))
            .toList();
    String unit = UNIT.printed();
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(chart("units-budget", unit, drawn, series, null, all, words));
  }

  private static BigDecimal yuan(Compared unit) {
    return unit.budget().map(Amount::yuan).orElse(BigDecimal.ZERO);
  }

  private static Chart.Series series(
      String name,
      Tone tone,
      List<Compared> units,
      Function<Compared, Optional<Amount>> amount,
      ChartWords words) {
    List<Chart.Point> points =
        units.stream()
            .map(unit -> amount.apply(unit).map(a -> point(unit, a, words)))
            .map(point -> point.orElse(Chart.Point.NONE))
            .toList();
    return new Chart.Series(name, tone, points);
  }

  private static Chart.Point point(Compared unit, Amount amount, ChartWords words) {
    BigDecimal value = UNIT.fromYuan(amount.yuan());
    Amount common = new Amount(value, UNIT, amount.derived(), "");
    String label = words.amount(common);
    return Chart.Point.amount(value, label, unit.figure(amount), label);
  }

  /**
   * The execution rate of every unit, {@code units-rate}, the lowest first, with a line at 100.
   * Beyond a number that can be read, the highest are left out.
   *
   * @return empty when fewer than two units have a rate
   */
  public static Optional<Chart> rates(List<Compared> units, ChartWords words) {
    List<Compared> drawn = slowest(units);
    int all = (int) units.stream().filter(unit -> unit.rate().isPresent()).count();
    Chart.Series series =
        new Chart.Series(
            words.column(AmountColumn.EXECUTION_RATE),
            Tone.EXECUTED,
            drawn.stream().map(UnitCharts::rate).toList());
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(chart("units-rate", "%", drawn, List.of(series), FULL, all, words));
  }

  private static Chart.Point rate(Compared unit) {
    Ratio rate = unit.rate().orElseThrow();
    return Chart.Point.of(rate.percent(), Percent.text(rate), unit.rateFigure());
  }

  private static Chart chart(
      String id,
      String unit,
      List<Compared> drawn,
      List<Chart.Series> series,
      BigDecimal target,
      int all,
      ChartWords words) {
    return new Chart(
        id,
        Chart.Kind.BARS,
        words.title(id),
        unit,
        drawn.stream().map(Compared::name).toList(),
        series,
        null,
        target,
        all - drawn.size());
  }
}
