package org.mingzhang.measure.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.history.FigureChanges;
import org.mingzhang.model.FigureChange;
import org.mingzhang.model.Report;
import org.mingzhang.read.PastReport;

class CorrectionsTest {

  private static final String FIRST =
      "  - {address: budget.total.executed, was: 100.00, date: 2025-04-01, reason: 漏计}\n";
  private static final String SECOND =
      "  - {address: budget.total.executed, was: 101.00, date: 2025-05-01, reason: 多计}\n";

  @Test
  void eachBecameWhatTheNextOneWasAndTheLastOneWhatTheReportSays() {
    assertThat(said(Corrections.of(report("99.00", SECOND + FIRST), List.of())))
        .containsExactly("2025-04-01 100.00 → 101.00 漏计", "2025-05-01 101.00 → 99.00 多计");
  }

  @Test
  void whatTheHistorySawStaysAsItSawIt() {
    FigureChange seen = change("100.00", "101.00", LocalDate.of(2025, 4, 1));

    assertThat(said(Corrections.of(report("99.00", ""), List.of(seen))))
        .containsExactly("2025-04-01 100.00 → 101.00 ");
  }

  @Test
  void whatBothKnowIsToldInTheWordsOfTheData() {
    List<FigureChange> seen =
        List.of(
            change("100.00", "101.00", LocalDate.of(2025, 4, 2)),
            change("101.00", "99.00", LocalDate.of(2025, 5, 2)));

    assertThat(said(Corrections.of(report("99.00", FIRST), seen)))
        .containsExactly("2025-04-01 100.00 → 101.00 漏计", "2025-05-02 101.00 → 99.00 ");
  }

  @Test
  void theSameAmountInAnotherUnitIsTheSame() {
    String inYuan = FIRST.replace("100.00", "\"1,000,000.00 元\"");
    FigureChange seen = change("100.00", "101.00", LocalDate.of(2025, 4, 2));

    assertThat(said(Corrections.of(report("101.00", inYuan), List.of(seen))))
        .containsExactly("2025-04-01 1,000,000.00 元 → 101.00 漏计");
  }

  @Test
  void aFigureThatWasNotThereOrIsNoMore() {
    String added = FIRST.replace("was: 100.00, ", "");
    String gone = FIRST.replace("total.executed", "total.adjusted");

    assertThat(said(Corrections.of(report("99.00", added + gone), List.of())))
        .containsExactly("2025-04-01 100.00 →  漏计", "2025-04-01  → 99.00 漏计");
  }

  private static FigureChange change(String was, String now, LocalDate date) {
    return FigureChanges.between(report(was, ""), report(now, ""), date, address -> "").get(0);
  }

  private static List<String> said(List<Corrected> corrections) {
    return corrections.stream()
        .map(c -> c.date() + " " + c.was().printed() + " → " + c.now().printed() + " " + c.reason())
        .toList();
  }

  private static Report report(String executed, String corrections) {
    String text =
        """
        kind: self-evaluation
        year: 2024
        title: 绩效自评表
        budget:
          unit: 万元
          rows:
            - {id: total, name: 年度资金总额, role: total, executed: %s}
        """
            .formatted(executed);
    String all = corrections.isEmpty() ? text : text + "corrections:\n" + corrections;
    return PastReport.read("some-unit", "2024", "yaml", all.getBytes(StandardCharsets.UTF_8))
        .orElseThrow();
  }
}
