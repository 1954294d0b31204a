package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.MoneyUnit;

/** Charts of amounts of money and of the rates between them. */
public final class BudgetCharts {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private static final List<Tone> NUMBERED =
      List.of(
          Tone.PART_1,
          Tone.PART_2,
          Tone.PART_3,
          Tone.PART_4,
          Tone.PART_5,
          Tone.PART_6,
          Tone.PART_7);

  private BudgetCharts() {}

  /**
   * What a row is made of, {@code structure-<row>} in the budget and {@code
   * structure-<section>-<row>} elsewhere. Every part is drawn and has its words, however small.
   *
   * @return empty when a part is negative, which no share of a bar can show
   */
  public static Optional<Chart> structure(Structure structure, ChartWords words) {
    if (structure.shares().stream().anyMatch(s -> s.amount().number().signum() < 0)) {
      return Optional.empty();
    }
    MoneyUnit unit = structure.total().unit();
    List<Tone> tones = tones(structure.shares());
    List<Chart.Series> series = new ArrayList<>();
    for (int i = 0; i < tones.size(); i++) {
      Structure.Share share = structure.shares().get(i);
      String label = words.share(share.amount(), Percent.text(share.percent()));
      Chart.Point point = new Chart.Point(in(unit, share.amount()), label, null);
      series.add(new Chart.Series(share.row().name(), tones.get(i), List.of(point)));
    }
    String id = id(structure);
    return Optional.of(
        new Chart(
            id,
            Chart.Kind.SHARES,
            words.title(id),
            unit.printed(),
            List.of(structure.whole().name()),
            series,
            end(structure, unit),
            null));
  }

  /** The total, or the sum of the parts where they exceed it, so that no part is cut off. */
  private static BigDecimal end(Structure structure, MoneyUnit unit) {
    return structure.shares().stream()
        .map(share -> in(unit, share.amount()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .max(in(unit, structure.total()));
  }

  private static String id(Structure structure) {
    String section =
        structure.section() == BudgetSection.BUDGET ? "" : structure.section().id() + "-";
    return "structure-" + section + structure.whole().id();
  }

  /** The role's tone; other rows are numbered, and beyond seven the smallest share one tone. */
  private static List<Tone> tones(List<Structure.Share> shares) {
    List<Integer> numbered =
        IntStream.range(0, shares.size())
            .filter(i -> RowTones.of(shares.get(i).row()).isEmpty())
            .boxed()
            .sorted(Comparator.comparing(i -> shares.get(i).percent(), Comparator.reverseOrder()))
            .limit(NUMBERED.size())
            .sorted()
            .toList();
    return IntStream.range(0, shares.size())
        .mapToObj(i -> RowTones.of(shares.get(i).row()).orElseGet(() -> numbered(numbered, i)))
        .toList();
  }

  private static Tone numbered(List<Integer> numbered, int index) {
    int place = numbered.indexOf(index);
    return place < 0 ? Tone.REST : NUMBERED.get(place);
  }

  /**
   * Initial, adjusted and executed amounts side by side, {@code phases}, in the unit of the first
   * amount. A column that no row has is left out.
   *
   * @return empty when no row has an amount
   */
  public static Optional<Chart> phases(List<RowMeasure> rows, ChartWords words) {
    Optional<MoneyUnit> unit =
        rows.stream()
            .flatMap(r -> Stream.of(r.initial(), r.adjusted(), r.executed()))
            .flatMap(Optional::stream)
            .map(Amount::unit)
            .findFirst();
    return unit.map(u -> phases(rows, u, words));
  }

  private static Chart phases(List<RowMeasure> rows, MoneyUnit unit, ChartWords words) {
    List<Chart.Series> series =
        Stream.of(
                phase(rows, AmountColumn.INITIAL, Tone.INITIAL, RowMeasure::initial, unit, words),
                phase(
                    rows, AmountColumn.ADJUSTED, Tone.ADJUSTED, RowMeasure::adjusted, unit, words),
                phase(
                    rows, AmountColumn.EXECUTED, Tone.EXECUTED, RowMeasure::executed, unit, words))
            .filter(s -> s.points().stream().anyMatch(p -> p.value() != null))
            .toList();
    return new Chart(
        "phases",
        Chart.Kind.BARS,
        words.title("phases"),
        unit.printed(),
        names(rows),
        series,
        null,
        null);
  }

  private static Chart.Series phase(
      List<RowMeasure> rows,
      AmountColumn column,
      Tone tone,
      Function<RowMeasure, Optional<Amount>> amount,
      MoneyUnit unit,
      ChartWords words) {
    List<Chart.Point> points =
        rows.stream()
            .map(amount)
            .map(a -> a.map(x -> new Chart.Point(in(unit, x), words.amount(x), null)))
            .map(p -> p.orElse(Points.NONE))
            .toList();
    return new Chart.Series(words.column(column), tone, points);
  }

  /**
   * Executed amounts as percentages, {@code execution-rates}, with a line at 100. Rows without a
   * rate are left out.
   *
   * @param base {@link AmountColumn#INITIAL} to divide by the initial budget, anything else for the
   *     adjusted one
   * @return empty when no row has the rate
   */
  public static Optional<Chart> executionRates(
      List<RowMeasure> rows, AmountColumn base, ChartWords words) {
    Function<RowMeasure, Optional<Ratio>> rate =
        base == AmountColumn.INITIAL ? RowMeasure::initialRate : RowMeasure::executionRate;
    List<RowMeasure> rated = rows.stream().filter(r -> rate.apply(r).isPresent()).toList();
    List<Chart.Point> points =
        rated.stream().flatMap(r -> rate.apply(r).stream()).map(BudgetCharts::percent).toList();
    Chart.Series series =
        new Chart.Series(words.column(AmountColumn.EXECUTION_RATE), Tone.EXECUTED, points);
    String id = "execution-rates";
    return rated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chart(
                id,
                Chart.Kind.BARS,
                words.title(id),
                "%",
                names(rated),
                List.of(series),
                null,
                FULL));
  }

  private static Chart.Point percent(Ratio ratio) {
    return new Chart.Point(ratio.percent(), Percent.text(ratio), null);
  }

  private static List<String> names(List<RowMeasure> rows) {
    return rows.stream().map(r -> r.row().name()).toList();
  }

  private static BigDecimal in(MoneyUnit unit, Amount amount) {
    return amount.unit() == unit ? amount.number() : unit.fromYuan(amount.yuan());
  }
}
