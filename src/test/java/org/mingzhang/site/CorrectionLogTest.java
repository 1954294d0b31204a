package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;
import org.mingzhang.Program;
import org.mingzhang.history.TestRepository;

/** What the public sees of corrections. */
class CorrectionLogTest {

  private static final String DATA = "data/some-unit/2024.yaml";

  @TempDir Path temp;
  private TestRepository repository;
  private Path site;
  private Path out;

  @BeforeEach
  void aSiteThatWasPublished() {
    site = temp.resolve("site");
    out = temp.resolve("out");
    repository = TestRepository.in(site);
    repository.write("data/some-unit/unit.yaml", UNIT);
    write("history: git\n", "305.40", "");
    repository.commit("公开", "2025-03-01");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void marksTheFigureAndTellsOldNewDayAndReason() throws IOException {
    write("history: git\n", "306.10", "");
    repository.commit("改正决算数\n\n更正: 漏计上级补助支出", "2025-05-12");
    write("history: git\n", "306.40", "");
    repository.commit("再改一次", "2025-06-01");

    Document page = build("some-unit/2024/index.html");

    Element figure = page.getElementById("budget.total.executed");
    assertThat(figure.text()).isEqualTo("306.40 已更正");
    String anchor = figure.selectFirst("a").attr("href").substring(1);
    assertThat(page.getElementById(anchor).text())
        .isEqualTo("年度资金总额（实际支出） 306.10 万元 306.40 万元 2025 年 6 月 1 日 没有说明原因");
    assertThat(page.select("#corrections tbody tr").eachText())
        .hasSize(2)
        .contains("年度资金总额（实际支出） 305.40 万元 306.10 万元 2025 年 5 月 12 日 漏计上级补助支出");
    assertThat(page.select("#sources").text()).contains("本页的数据或文字最近修改于 2025 年 6 月 1 日");
    assertThat(page.select(".findings").text()).contains("公开时为 306.10 万元，2025-06-01 改为 306.40 万元");
    assertThat(read("reconciliation/corrections/index.html").select("#list tbody tr").eachText())
        .first()
        .asString()
        .startsWith("某某局 2024 年度资金总额（实际支出） 306.10 万元");
    assertThat(read("reconciliation/index.html").select("a[href=corrections/index.html]").text())
        .isEqualTo("更正记录（2 处）");
    String feed = Files.readString(out.resolve("feed.xml"));
    assertThat(feed)
        .contains("<title>更正：某某局 2024年度绩效自评</title>")
        .contains("年度资金总额（实际支出）：原为 305.40 万元，更正为 306.10 万元；漏计上级补助支出")
        .contains("<updated>2025-06-01T00:00:00+08:00</updated>");
    assertNobodyIsNamed();
  }

  @Test
  void theDataAloneIsEnough() throws IOException {
    write(
        "",
        "306.10",
        """
        corrections:
          - {address: budget.total.executed, was: 305.40, date: 2025-05-12, reason: 漏计上级补助支出}
        """);

    Document page = build("some-unit/2024/index.html");

    assertThat(page.select("#corrections tbody tr").eachText())
        .containsExactly("年度资金总额（实际支出） 305.40 万元 306.10 万元 2025 年 5 月 12 日 漏计上级补助支出");
    assertThat(page.getElementById("budget.total.executed").text()).isEqualTo("306.10 已更正");
    assertThat(page.text()).doesNotContain("最近修改于");
    assertThat(Files.readString(out.resolve("some-unit/2024/report.json")))
        .containsIgnoringWhitespaces(
            """
            "corrections": [{
              "address": "budget.total.executed", "name": "年度资金总额",
              "was": "305.40", "now": "306.10", "date": "2025-05-12", "reason": "漏计上级补助支出"
            }]
            """);
  }

  @Test
  void whatTheDataExplainsIsToldOnceAndInItsWords() throws IOException {
    write(
        "history: git\n",
        "306.10",
        """
        corrections:
          - {address: budget.total.executed, was: 305.4, date: 2025-05-10, reason: 漏计上级补助支出}
        """);
    repository.commit("改数", "2025-05-12");

    Document page = build("some-unit/2024/index.html");

    assertThat(page.select("#corrections tbody tr").eachText())
        .containsExactly("年度资金总额（实际支出） 305.4 万元 306.10 万元 2025 年 5 月 10 日 漏计上级补助支出");
  }

  @Test
  void aReleaseIsRefusedWhileAChangeIsNotExplained() {
    write("history: git\n", "306.10", "");
    repository.commit("改数", "2025-05-12");

    Program.Run run =
        Program.run("build", "--release", "--site", site.toString(), "--out", out.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("MZ-C801").contains("MZ-C793");
  }

  @Test
  void linksLeadToTheRepositoryWhereThereIsOne() throws IOException {
    write("repository: {web: https://gitlab.example.org/a/b, kind: gitlab}\n", "305.40", "");

    Document page = build("some-unit/2024/index.html");

    assertThat(page.select("a[href^=https://gitlab]").eachAttr("href"))
        .containsExactly(
            "https://gitlab.example.org/a/b/-/edit/main/data/some-unit/2024.yaml",
            "https://gitlab.example.org/a/b/-/commits/main/data/some-unit/2024.yaml");
  }

  private static final String UNIT = "name: 某某局\nregion: {name: 某某区, code: \"330106\"}\n";

  private void write(String config, String executed, String corrections) {
    repository.write("site.yaml", "name: 样本站点\nbaseUrl: https://www.example.org/a/\n" + config);
    repository.write(
        DATA,
        """
        kind: self-evaluation
        year: 2024
        title: 绩效自评表
        dates: {published: 2025-03-05}
        budget:
          unit: 万元
          rows:
            - {id: total, name: 年度资金总额, role: total, initial: 320.00, adjusted: 310.00, executed: %s}
        %s"""
            .formatted(executed, corrections));
  }

  private Document build(String page) throws IOException {
    Program.Run run = Program.build(site, out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return read(page);
  }

  private Document read(String page) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(page)));
  }

  private void assertNobodyIsNamed() {
    Folders.read(out)
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .as(path)
                    .doesNotContain(TestRepository.AUTHOR, "zhangsan"));
  }
}
