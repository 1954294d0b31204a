package org.mingzhang.page.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;

/** Makes the rows of a unit. */
public final class UnitTables {
  private static final DataTable<Unit> UNITS = SubjectTables.units();
  private static final DataTable<ReportContext> REPORTS = SubjectTables.reports();
  private static final DataTable<MoneyTables.Row> BUDGET = MoneyTables.rows();
  private static final DataTable<MoneyTables.Change> CHANGES = MoneyTables.changes();
  private static final DataTable<ResultTables.Row> INDICATORS = ResultTables.indicators();
  private static final DataTable<ResultTables.ClaimRow> CLAIMS = ResultTables.claims();
  private static final DataTable<ResultTables.FindingRow> FINDINGS = ResultTables.findings();

  private UnitTables() {}

  /**
   * All rows of a unit: those of no year, then those of each.
   *
   * @param reports all of it, oldest first
   */
  public static List<UnitRows> of(Unit unit, List<ReportContext> reports) {
    List<UnitRows> rows = new ArrayList<>();
    List<UnitRows.Part> whole =
        List.of(
            new UnitRows.Part(UNITS.name(), UNITS.line(unit)),
            new UnitRows.Part(REPORTS.name(), lines(REPORTS, reports)));
    rows.add(new UnitRows(unit.id(), "", whole));
    reports.forEach(report -> rows.add(new UnitRows(unit.id(), report.year(), ofYear(report))));
    return rows;
  }

  private static List<UnitRows.Part> ofYear(ReportContext report) {
    return List.of(
        part(BUDGET, report, MoneyTables::rowsOf),
        part(CHANGES, report, MoneyTables::changesOf),
        part(INDICATORS, report, ResultTables::indicatorsOf),
        part(CLAIMS, report, ResultTables::claimsOf),
        part(FINDINGS, report, ResultTables::findingsOf));
  }

  private static <T> UnitRows.Part part(
      DataTable<T> table, ReportContext report, Function<ReportContext, List<T>> rows) {
    String file = DataResource.of(table, report.year()).name();
    return new UnitRows.Part(file, lines(table, rows.apply(report)));
  }

  private static <T> String lines(DataTable<T> table, List<T> rows) {
    return rows.stream().map(table::line).collect(Collectors.joining());
  }

  /** The tables of one file each, which others refer to. */
  static List<DataTable<?>> whole() {
    return List.of(UNITS, REPORTS);
  }

  /** The long tables, which have a file for every year. */
  static List<DataTable<?>> yearly() {
    return List.of(BUDGET, CHANGES, INDICATORS, CLAIMS, FINDINGS);
  }

  /** Every table once, in the order of the dictionary. */
  static List<DataTable<?>> all() {
    return Stream.concat(whole().stream(), yearly().stream()).toList();
  }
}
