package org.mingzhang.page.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.measure.Headline;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.model.Unit;
import org.mingzhang.model.UnitLevel;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.words.EnumWords;

/** Who reports, and what was reported when: the tables that all others refer to. */
final class SubjectTables {
  private SubjectTables() {}

  static DataTable<Unit> units() {
    return new DataTable<>(
        "units",
        new DataColumns<Unit>()
            .key("unit", Unit::id)
            .key("name", Unit::name)
            .text("short_name", Unit::shortName)
            .text("region", unit -> unit.region().name())
            .text("region_code", unit -> unit.region().code())
            .add(
                DataField.oneOf("level", UnitLevel.values()),
                unit ->
                    new DownloadCell.Text(
                        unit.level() == null ? "" : EnumWords.kebab(unit.level())))
            .text("parent_body", Unit::parent)
            .text("unit_kind", Unit::kind)
            .all(),
        List.of("unit"),
        List.of());
  }

  static DataTable<ReportContext> reports() {
    DataColumns<ReportContext> columns =
        new DataColumns<ReportContext>()
            .report(report -> report)
            .add(
                DataField.oneOf("kind", ReportKind.values()).always(),
                report -> new DownloadCell.Text(EnumWords.kebab(report.report().kind())))
            .key("title", report -> report.report().title())
            .text("form", report -> report.report().form())
            .day("approved", report -> report.report().dates().approved())
            .day("signed", report -> report.report().dates().signed())
            .day("published", report -> report.report().dates().published());
    headline(columns);
    return new DataTable<>(
        "reports",
        columns
            .text("documents", SubjectTables::documents)
            .key("page", report -> "../" + Addresses.of(report))
            .all(),
        List.of("unit", "year"),
        List.of(ForeignKey.UNIT));
  }

  private static void headline(DataColumns<ReportContext> columns) {
    columns
        .number("budget", report -> number(of(report).budget()))
        .text("budget_address", report -> of(report).budget().map(Amount::address).orElse(""))
        .number("executed", report -> number(of(report).executed()))
        .text("money_unit", SubjectTables::moneyUnit)
        .percent("headline_rate", report -> of(report).rate())
        .integer("indicators", report -> of(report).tally().total())
        .integer("indicators_reached", report -> of(report).tally().reached())
        .integer("results", report -> report.assessment().results().size());
  }

  private static Headline of(ReportContext report) {
    return report.assessment().headline();
  }

  private static Optional<BigDecimal> number(Optional<Amount> amount) {
    return amount.map(Amount::number);
  }

  private static String moneyUnit(ReportContext report) {
    return of(report)
        .budget()
        .or(() -> of(report).executed())
        .map(amount -> amount.unit().printed())
        .orElse("");
  }

  private static String documents(ReportContext report) {
    return report.report().documents().stream()
        .map(SourceDocument::title)
        .collect(Collectors.joining(report.words().say("list.items")));
  }
}
