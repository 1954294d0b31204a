package org.mingzhang.page.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.finding.FindingKind;
import org.mingzhang.page.finding.FindingWords;
import org.mingzhang.page.words.EnumWords;
import org.mingzhang.page.words.Sources;

/** What came of the targets, what a report claims of itself, what the rules found. */
final class ResultTables {
  private static final String INDICATORS = "indicators";
  private static final String RESULTS = "results";

  private ResultTables() {}

  /**
   * An indicator.
   *
   * @param section where it stands: with targets, or among the results without
   */
  record Row(ReportContext report, String section, IndicatorAssessment assessed) {}

  /** A claim of a report. */
  record ClaimRow(ReportContext report, Claim claim) {}

  /** What a rule found. */
  record FindingRow(ReportContext report, Finding finding) {}

  static DataTable<Row> indicators() {
    DataField section = DataField.oneOf("part", List.of(INDICATORS, RESULTS));
    return new DataTable<>(
        INDICATORS,
        new DataColumns<Row>()
            .report(Row::report)
            .add(section, row -> new DownloadCell.Text(row.section()))
            .key("id", row -> row.assessed().indicator().id())
            .text("class", row -> row.assessed().indicator().indicatorClass())
            .text("dimension", row -> row.assessed().indicator().dimension())
            .text("task", row -> row.assessed().indicator().task())
            .key("name", row -> row.assessed().indicator().name())
            .figure("target", row -> row.assessed().indicator().target())
            .figure("actual", row -> row.assessed().indicator().actual())
            .number("weight", row -> row.assessed().indicator().weight().number())
            .number("score", row -> row.assessed().indicator().score().number())
            .add(
                DataField.oneOf("state", AttainmentState.values()).always(),
                row -> new DownloadCell.Text(state(row)))
            .percent("attainment", row -> row.assessed().attainment().ratio())
            .text("deviation", row -> row.assessed().indicator().deviationReason())
            .text("source", ResultTables::place)
            .all(),
        List.of("unit", "year", "part", "id"),
        List.of(ForeignKey.REPORT));
  }

  static DataTable<ClaimRow> claims() {
    return new DataTable<>(
        "claims",
        new DataColumns<ClaimRow>()
            .report(ClaimRow::report)
            .key("id", row -> row.claim().id())
            .add(
                DataField.oneOf("claim_kind", ClaimKind.values()).always(),
                row -> new DownloadCell.Text(EnumWords.kebab(row.claim().kind())))
            .key("printed", row -> row.claim().printed())
            .figure("claimed", row -> row.claim().value())
            .text("about", row -> String.join(" ", row.claim().about()))
            .text(
                "source",
                row ->
                    Sources.say(row.report().report(), row.claim().source(), row.report().words()))
            .all(),
        List.of("unit", "year", "id"),
        List.of(ForeignKey.REPORT));
  }

  static DataTable<FindingRow> findings() {
    FindingWords sentences = new FindingWords("");
    List<String> kinds = Arrays.stream(FindingKind.values()).map(EnumWords::kebab).toList();
    return new DataTable<>(
        "findings",
        new DataColumns<FindingRow>()
            .report(FindingRow::report)
            .key("rule", row -> row.finding().code())
            .add(
                DataField.oneOf("outcome", kinds),
                row -> new DownloadCell.Text(EnumWords.kebab(FindingKind.of(row.finding()))))
            .text("address", row -> row.finding().address())
            .key("sentence", row -> sentences.sentence(row.finding()))
            .text("difference", row -> row.finding().difference())
            .text("waiver", row -> row.finding().waiver())
            .all(),
        List.of(),
        List.of(ForeignKey.REPORT));
  }

  static List<Row> indicatorsOf(ReportContext report) {
    return Stream.concat(
            report.assessment().indicators().stream().map(i -> new Row(report, INDICATORS, i)),
            report.assessment().results().stream().map(i -> new Row(report, RESULTS, i)))
        .toList();
  }

  static List<ClaimRow> claimsOf(ReportContext report) {
    return report.report().claims().stream().map(claim -> new ClaimRow(report, claim)).toList();
  }

  static List<FindingRow> findingsOf(ReportContext report) {
    return report.findings().stream().map(finding -> new FindingRow(report, finding)).toList();
  }

  private static String state(Row row) {
    return EnumWords.kebab(row.assessed().attainment().state());
  }

  private static String place(Row row) {
    return Sources.say(
        row.report().report(), row.assessed().indicator().source(), row.report().words());
  }
}
