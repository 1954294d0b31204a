package org.mingzhang.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;
import org.mingzhang.Program;
import org.mingzhang.history.TestRepository;

/** A change of a new site, from the request to the published page, as a pipeline would run it. */
@DisabledOnOs(OS.WINDOWS)
class PublishScriptTest {

  private static final String REPORT = "data/sample-unit/2024.yaml";

  /** What web staff fill in before a site is released. */
  private static final String IDENTITY =
      """
      name: 云溪区绩效信息公开
      description: 公开云溪区各预算单位的绩效目标和完成情况。
      keywords: [绩效信息公开]
      identity:
        domain: jixiao.yunxi.test
        idCode: "3301060001"
        organizer: 云溪区财政局
        contact: 云溪区财政局办公室
        icp: 云ICP备2026012345号
        policeRecord: 云公网安备 33010602000123号
        errorReportUrl: https://jixiao.yunxi.test/zc
        columnName: 绩效信息公开
        columnType: 信息公开
      """;

  @TempDir Path temp;

  private Path site;
  private TestRepository repository;
  private PublishScript script;

  @BeforeEach
  void commitANewSite() throws IOException {
    site = temp.resolve("my site");
    SiteDraft.files().write(site);
    // Without texts the program starts faster; what they do is tested elsewhere.
    for (String text : Folders.read(site.resolve("content")).keySet()) {
      Files.delete(site.resolve("content").resolve(text));
    }
    repository = TestRepository.in(site).write("site.yaml", IDENTITY);
    repository.commit("建站", "2025-03-01");
    script = new PublishScript(site, temp).withProgram();
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void a_clean_change_leaves_its_preview_and_what_differs() throws IOException {
    change("executed: 305.40", "executed: 304.40");
    repository.commit("改数", "2025-05-12");
    Path summary = temp.resolve("summary.md");

    PublishScript.Run run =
        script.with("GITHUB_STEP_SUMMARY", summary.toString()).run("review", "HEAD^1");

    assertThat(run.exitCode()).as(run.output()).isZero();
    Path review = site.resolve("target/review");
    assertThat(review.resolve("diff.txt")).content().contains("budget.total.executed", "304.40");
    assertThat(review.resolve("diff.json")).content().contains("\"budget.total.executed\"");
    assertThat(review.resolve("diff.html")).content().contains("<html", "304.40");
    assertThat(review.resolve("site/sample-unit/2024/index.html")).content().contains("304.40");
    assertThat(review.resolve("check.txt")).exists();
    assertThat(summary).content().contains("      sample-unit/2024  budget.total.executed");
    assertThat(site.resolve("target/release")).doesNotExist();
  }

  @Test
  void an_error_stops_the_change_and_names_its_file_and_line() {
    PublishScript.write(site.resolve("target/review/site/index.html"), "an older preview");
    repository.write(REPORT, "kind: self-evaluation\nyear: 20x4\ntitle: 自评表\n");
    repository.commit("写错", "2025-05-12");

    PublishScript.Run run = script.run("review", "HEAD^1");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains(REPORT + ":2:", "错误 MZ-").contains("核对没有通过");
    assertThat(Folders.read(site.resolve("target")).keySet()).containsExactly("review/check.txt");
  }

  @Test
  void what_is_merged_is_verified_and_published_and_a_failure_changes_nothing() throws IOException {
    Path www = temp.resolve("www/jixiao");
    script.with("MINGZHANG_TO", www.toString()).with("MINGZHANG_RELEASES", "3");

    PublishScript.Run merged = script.run("publish");

    assertThat(merged.exitCode()).as(merged.output()).isZero();
    assertThat(www).isSymbolicLink();
    Path sums = site.resolve("target/release/SHA256SUMS");
    Program.Run verified = Program.run("verify", www.toString(), "--sums", sums.toString());
    assertThat(verified.exitCode()).as(verified.out()).isZero();
    assertThat(site.resolve("target/release/site.zip")).isNotEmptyFile();
    Path shown = www.toRealPath();
    assertThat(Folders.differences(Folders.read(shown), release())).isEmpty();

    SortedMap<String, byte[]> before = Folders.read(www.getParent());
    change("executed: 305.40", "executed: 三百万");
    PublishScript.Run failed = script.run("publish");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.output()).contains(REPORT + ":");
    assertThat(www.toRealPath()).isEqualTo(shown);
    assertThat(Folders.differences(Folders.read(www.getParent()), before)).isEmpty();
    assertThat(release()).isEmpty();
  }

  private SortedMap<String, byte[]> release() {
    return Folders.read(site.resolve("target/release/site"));
  }

  private void change(String from, String to) throws IOException {
    String text = Files.readString(site.resolve(REPORT));
    assertThat(text).contains(from);
    repository.write(REPORT, text.replace(from, to));
  }
}
