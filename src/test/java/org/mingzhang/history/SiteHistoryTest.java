package org.mingzhang.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.FigureChange;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.read.PastReport;
import org.mingzhang.read.SiteReader;
import org.mingzhang.read.SiteSources;

class SiteHistoryTest {

  private static final String DATA = "data/some-unit/2024.yaml";

  @TempDir Path temp;
  private TestRepository repository;
  private final Diagnostics notes = new Diagnostics();

  @BeforeEach
  void aSiteThatWasPublished() {
    repository = TestRepository.in(temp.resolve("repository"));
    lay("", "305.40");
    repository.commit("公开", "2025-03-01");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void threeCommitsOneCorrectionWithAReasonAndOneWithout() {
    correct("", "306.10");
    repository.commit("改正决算数\n\n更正: 漏计上级补助支出 0.70 万元", "2025-05-12");
    correct("", "306.40");
    repository.commit("再改一次", "2025-06-01");

    ReportHistory history = history("");

    assertThat(history.changed()).contains(LocalDate.of(2025, 6, 1));
    assertThat(history.complete()).isTrue();
    assertThat(history.changes())
        .extracting(
            FigureChange::address,
            c -> c.was().printed(),
            c -> c.now().printed(),
            FigureChange::date,
            FigureChange::reason)
        .containsExactly(
            tuple(
                "budget.total.executed",
                "305.40",
                "306.10",
                LocalDate.of(2025, 5, 12),
                "漏计上级补助支出 0.70 万元"),
            tuple("budget.total.executed", "306.10", "306.40", LocalDate.of(2025, 6, 1), ""));
    assertThat(codes()).isEmpty();
  }

  @Test
  void theDayIsThatOfTheCommitsOwnZone() {
    correct("", "306.10");
    repository.commit("更正：漏计", "2025-05-11T18:30:00Z", 8);

    assertThat(history("").changed()).contains(LocalDate.of(2025, 5, 12));
    assertThat(history("").changes().get(0).reason()).isEqualTo("漏计");
  }

  @Test
  void whatChangedUpToTheDayOfPublicationIsNoCorrection() {
    correct("", "306.10");
    repository.commit("公开前最后核对", "2025-03-05");

    assertThat(history("").changes()).isEmpty();
    assertThat(history("").changed()).contains(LocalDate.of(2025, 3, 5));
  }

  @Test
  void anotherPrintOfTheSameNumberIsNoChange() {
    correct("", "305.4");
    repository.commit("去掉末尾的零", "2025-05-12");

    assertThat(history("").changes()).isEmpty();
  }

  @Test
  void aReasonMayNameItsFigure() {
    repository.write(DATA, data("306.10").replace("adjusted: 310.00", "adjusted: 311.00"));
    repository.commit(
        """
        更正两处

        更正: budget.total.adjusted 追加预算漏列
        更正: some-unit/2024 其余为
          笔误
        更正: other-unit/2024 与此无关
        """,
        "2025-05-12");

    assertThat(history("").changes())
        .extracting(FigureChange::address, FigureChange::reason)
        .containsExactly(
            tuple("budget.total.adjusted", "追加预算漏列"), tuple("budget.total.executed", "其余为笔误"));
  }

  @Test
  void aMergeTakesTheReasonOfWhatItMerges() throws Exception {
    repository.git().checkout().setCreateBranch(true).setName("fix").call();
    correct("", "306.10");
    RevCommit fix = repository.commit("改数\n\n更正: 漏计", "2025-05-10");
    repository.git().checkout().setName("main").call();
    repository.write("content/about.adoc", "= 关于\n").commit("别的", "2025-05-11");
    repository
        .git()
        .merge()
        .include(fix)
        .setCommit(false)
        .setFastForward(FastForwardMode.NO_FF)
        .call();
    repository.commit("合并", "2025-05-12");

    assertThat(history("").changes())
        .extracting(FigureChange::date, FigureChange::reason)
        .containsExactly(tuple(LocalDate.of(2025, 5, 12), "漏计"));
  }

  @Test
  void aChangedTextCountsForTheDay() {
    repository.write("content/some-unit/2024.adoc", "= 标题\n").commit("正文", "2025-04-01");
    repository.write("README.md", "x").commit("无关", "2025-04-09");

    assertThat(history("").changed()).contains(LocalDate.of(2025, 4, 1));
  }

  @Test
  void aMovedSiteInASubFolderKeepsItsHistory() {
    correct("", "306.10");
    repository.commit("更正: 漏计", "2025-05-12");
    repository
        .move("data", "sites/one/data")
        .move("site.yaml", "sites/one/site.yaml")
        .commit("移动", "2025-07-01");

    assertThat(history("sites/one").changes()).hasSize(1);
    assertThat(history("sites/one").changed()).contains(LocalDate.of(2025, 5, 12));
  }

  @Test
  void aUnitMovedAndChangedAtOnceBeginsAnew() {
    correct("", "306.10");
    repository.move("data/some-unit", "data/other-unit").commit("改名并改数", "2025-05-12");

    ReportHistory history = history("");
    assertThat(history.changes()).isEmpty();
    assertThat(history.changed()).contains(LocalDate.of(2025, 5, 12));
  }

  @Test
  void aShallowCloneSaysLess() throws IOException {
    correct("", "306.10");
    RevCommit second = repository.commit("更正: 漏计", "2025-05-12");
    repository.write("README.md", "x");
    RevCommit third = repository.commit("无关", "2025-06-01");
    Path shallow = temp.resolve("repository/.git/shallow");

    Files.writeString(shallow, third.name() + "\n");
    assertThat(history("").changed()).isEmpty();
    assertThat(history("").changes()).isEmpty();
    assertThat(history("").complete()).isFalse();
    assertThat(codes()).contains("MZ-H003");

    Files.writeString(shallow, second.name() + "\n");
    assertThat(history("").changed()).isEmpty();
  }

  @Test
  void whatIsNotCommittedIsSaidAndNotDated() {
    correct("", "306.10");

    ReportHistory history = history("");

    assertThat(history.changed()).isEmpty();
    assertThat(history.changes()).isEmpty();
    assertThat(notes.sorted())
        .filteredOn(note -> note.code().equals("MZ-H005"))
        .extracting(note -> note.location().file())
        .containsExactly(DATA);
  }

  @Test
  void aVersionThatCannotBeReadEndsTheWay() {
    repository.write(DATA, "kind: [\n").commit("坏了", "2025-04-01");
    correct("", "306.10");
    repository.commit("修好", "2025-04-02");

    ReportHistory history = history("");

    assertThat(history.changes()).isEmpty();
    assertThat(history.complete()).isFalse();
    assertThat(history.changed()).contains(LocalDate.of(2025, 4, 2));
    assertThat(codes()).containsExactly("MZ-H006");
  }

  @Test
  void withoutARepositoryOrACommitNothingIsKnown() {
    try (TestRepository unborn = TestRepository.in(temp.resolve("unborn"))) {
      unborn.write("site.yaml", "name: 站\n");
      assertThat(read(temp.resolve("unborn"))).isEmpty();
    }
    assertThat(codes()).containsExactly("MZ-H002");
  }

  private void lay(String folder, String executed) {
    repository.write(folder + "site.yaml", "name: 样本站点\nhistory: git\n");
    repository.write(
        folder + "data/some-unit/unit.yaml", "name: 某某局\nregion: {name: 某某区, code: \"330106\"}\n");
    repository.write(folder + DATA, data(executed));
  }

  private void correct(String folder, String executed) {
    repository.write(folder + DATA, data(executed));
  }

  static String data(String executed) {
    return """
    kind: self-evaluation
    year: 2024
    title: 绩效自评表
    dates: {published: 2025-03-05}
    budget:
      unit: 万元
      rows:
        - {id: total, name: 年度资金总额, role: total, initial: 320.00, adjusted: 310.00, executed: %s}
    """
        .formatted(executed);
  }

  private ReportHistory history(String folder) {
    List<ReportHistory> all = read(temp.resolve("repository").resolve(folder));
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private List<ReportHistory> read(Path site) {
    SiteSources sources = SiteReader.read(site, new Diagnostics());
    try (SiteHistory history = new SiteHistory(site)) {
      return List.copyOf(read(history, sources, sources.site().reports(), notes).values());
    }
  }

  private static Map<String, ReportHistory> read(
      SiteHistory history, SiteSources sources, List<Report> reports, Diagnostics notes) {
    return history.of(
        reports,
        report -> sources.places().locate(report.path(), "").file(),
        (report, suffix, bytes) ->
            PastReport.read(report.unit(), report.year().toString(), suffix, bytes),
        notes);
  }

  @Test
  void unitByUnitAndAtOnceComesToTheSame() {
    lay("other/", "1.00");
    repository.move("other/data/some-unit", "data/other-unit");
    repository.commit("另一个单位", "2025-03-02");
    correct("", "306.10");
    repository.write("data/other-unit/2024.yaml", data("2.00"));
    repository.commit("更正: 两处", "2025-05-12");
    repository.move("data/other-unit", "data/new-name");
    repository.commit("改名", "2025-06-01");
    Path site = temp.resolve("repository");
    SiteSources sources = SiteReader.read(site, new Diagnostics());
    List<Report> reports = sources.site().reports();

    Map<String, ReportHistory> together;
    try (SiteHistory history = new SiteHistory(site)) {
      together = read(history, sources, reports, notes);
    }
    Map<String, ReportHistory> single = new TreeMap<>();
    try (SiteHistory history = new SiteHistory(site)) {
      reports.parallelStream()
          .map(report -> read(history, sources, List.of(report), new Diagnostics()))
          .toList()
          .forEach(single::putAll);
    }

    assertThat(reports).hasSize(2);
    assertThat(together.values()).allMatch(history -> history.changes().size() == 1);
    assertThat(single).isEqualTo(together);
  }

  private List<String> codes() {
    return notes.sorted().stream().map(Diagnostic::code).toList();
  }
}
