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
import org.mingzhang.measure.figure.FigureIndex;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
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
      Chart.Point point = point(unit, share.amount(), label, words.withUnit(share.amount()));
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
            null,
            0));
  }

  private static Chart.Point point(MoneyUnit unit, Amount amount, String label, String said) {
    return Chart.Point.amount(in(unit, amount), label, amount.address(), said);
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
   * amount. A column that no row has is left out, and so are the smallest rows where there are too
   * many to be read.
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

  private static Chart phases(List<RowMeasure> all, MoneyUnit unit, ChartWords words) {
    List<RowMeasure> rows =
        Bounds.keep(
            all,
            Bounds.GROUPS,
            Comparator.comparing(BudgetCharts::largest, Comparator.reverseOrder()));
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
        null,
        all.size() - rows.size());
  }

  private static BigDecimal largest(RowMeasure row) {
    return Stream.of(row.initial(), row.adjusted(), row.executed())
        .flatMap(Optional::stream)
        .map(Amount::yuan)
        .reduce(BigDecimal.ZERO, BigDecimal::max);
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
            .map(a -> a.map(x -> point(unit, x, words.amount(x), words.amount(x))))
            .map(p -> p.orElse(Chart.Point.NONE))
            .toList();
    return new Chart.Series(words.column(column), tone, points);
  }

  /**
   * Executed amounts as percentages, {@code execution-rates}, with a line at 100: as printed, else
   * as computed. Rows without a rate are left out, and where too many have one, so are the highest.
   *
   * @param base {@link AmountColumn#INITIAL} to divide by the initial budget, anything else for the
   *     adjusted one
   * @param figures of the report the rows belong to
   * @return empty when no row has the rate
   */
  public static Optional<Chart> executionRates(
      List<RowMeasure> rows, AmountColumn base, FigureIndex figures, ChartWords words) {
    String column = base == AmountColumn.INITIAL ? "initialRate" : "executionRate";
    List<Rate> rated =
        rows.stream()
            .flatMap(row -> figures.find(row.address() + "." + column).flatMap(Rate::of).stream())
            .toList();
    return rated.isEmpty() ? Optional.empty() : Optional.of(rates(rated, words));
  }

  private static Chart rates(List<Rate> all, ChartWords words) {
    List<Rate> rates = Bounds.keep(all, Bounds.BARS, Comparator.comparing(Rate::percent));
    Chart.Series series =
        new Chart.Series(
            words.column(AmountColumn.EXECUTION_RATE),
            Tone.EXECUTED,
            rates.stream().map(Rate::point).toList());
    String id = "execution-rates";
    return new Chart(
        id,
        Chart.Kind.BARS,
        words.title(id),
        "%",
        rates.stream().map(rate -> rate.figure().name()).toList(),
        List.of(series),
        null,
        FULL,
        all.size() - rates.size());
  }

  /** A rate that is a number. */
  private record Rate(NamedFigure figure, BigDecimal percent) {

    static Optional<Rate> of(NamedFigure figure) {
      return figure
          .quantity()
          .filter(quantity -> quantity.isPercentage() && quantity.isExact())
          .map(quantity -> new Rate(figure, quantity.number()));
    }

    Chart.Point point() {
      return Chart.Point.of(percent, figure.printed(), figure.address());
    }
  }

  private static List<String> names(List<RowMeasure> rows) {
    return rows.stream().map(r -> r.row().name()).toList();
  }

  private static BigDecimal in(MoneyUnit unit, Amount amount) {
    return amount.unit() == unit ? amount.number() : unit.fromYuan(amount.yuan());
  }
}
