package org.mingzhang.page.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.chart.UnitCharts;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.ListedUnit;

/** One report with the unit it is of. */
record UnitYear(ListedUnit unit, YearEntry entry) {

  static UnitYear of(ReportContext report) {
    return new UnitYear(ListedUnit.of(report.unit()), YearEntry.of(report));
  }

  /** The reports of a unit, oldest first. */
  static Stream<UnitYear> of(UnitOverview unit) {
    return unit.years().stream().map(entry -> new UnitYear(unit.unit(), entry));
  }

  /** The reports of a year, in the order of the units. */
  static List<UnitYear> in(FiscalYear year, List<UnitOverview> units) {
    return units.stream()
        .flatMap(UnitYear::of)
        .filter(report -> report.entry().year().equals(year))
        .toList();
  }

  /** {@code gusu-red-cross/2021}. */
  String address() {
    return unit.id() + "/" + entry.year();
  }

  /** Its page. */
  String page() {
    return Addresses.of(unit, entry.year());
  }

  /** As charts and files hold it against others. */
  UnitCharts.Compared compared() {
    return new UnitCharts.Compared(
        unit.name(),
        address(),
        entry.promise(),
        amount(entry.budget()),
        amount(entry.executed()),
        Optional.ofNullable(entry.rate()));
  }

  private static Optional<Amount> amount(ShownAmount shown) {
    return Optional.ofNullable(shown).map(ShownAmount::amount);
  }
}
