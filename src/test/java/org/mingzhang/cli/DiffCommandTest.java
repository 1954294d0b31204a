package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Program;
import org.mingzhang.history.TestRepository;

/** {@code -DupdateGolden=true} writes what was printed into {@code src/test/resources/diff}. */
class DiffCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/diff");

  @TempDir Path temp;
  private TestRepository repository;

  @BeforeEach
  void twoCommitsOfASiteInASubFolder() throws GitAPIException {
    repository = TestRepository.in(temp.resolve("repository"));
    write("sites/one/", "305.40", 200);
    repository.commit("公开", "2025-03-01");
    repository.git().tag().setName("v1").setAnnotated(false).call();
    write("sites/one/", "316.10", 208);
    repository.write("sites/one/content/notes.adoc", "= 说明\n\n一段 <b>文字</b>。\n");
    repository.write("sites/one/assets/css/own.css", "p { color: black }\n");
    repository.commit("改数", "2025-05-12");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void twoCommits(String format) throws IOException {
    Program.Run run = diff("v1", "main", "--format", format);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertGolden("commits." + format, run.out());
  }

  @Test
  void twoFoldersSayTheSame() throws IOException {
    write("old/", "305.40", 200);
    write("new/", "316.10", 208);
    repository.write("new/content/notes.adoc", "= 说明\n\n一段 <b>文字</b>。\n");
    repository.write("new/assets/css/own.css", "p { color: black }\n");

    Program.Run run = Program.run("diff", folder("old"), folder("new"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertGolden("commits.text", run.out());
  }

  @Test
  void inEnglishAndIntoAFile() throws IOException {
    Path out = temp.resolve("diff.html");

    Program.Run run =
        diff("v1", "main", "--format", "html", "--out", out.toString(), "--lang", "en");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Compared: ");
    assertThat(Files.readString(out))
        .contains("<html lang=\"en\">", "What differs between v1 and main")
        .doesNotContain("<script", "http://", "https://", "style=");
  }

  @Test
  void oneComparisonIntoSeveralFilesEachInTheFormOfItsName() throws IOException {
    List<String> names = List.of("text.txt", "json.json", "html.html");
    String[] outs =
        names.stream()
            .flatMap(name -> Stream.of("--out", temp.resolve(name).toString()))
            .toArray(String[]::new);

    Program.Run run = diff("v1", "main", outs);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    for (String name : names) {
      String form = name.substring(0, name.indexOf('.'));
      assertThat(temp.resolve(name)).hasSameTextualContentAs(GOLDEN.resolve("commits." + form));
    }
    assertThat(diff("v1", "main", "--format", "text", "--out", outs[3]).exitCode()).isZero();
    assertThat(Path.of(outs[3])).hasSameTextualContentAs(GOLDEN.resolve("commits.text"));
  }

  @Test
  void whatIsTheSameDoesNotDiffer() {
    assertThat(diff("main", "HEAD").out()).isEqualTo("两个版本没有差别。\n");
    assertThat(diff("v1", "v1", "--format", "json").out()).contains("\"figures\" : [ ]");
  }

  @Test
  void aReportThatCannotBeReadIsSaidAndNotTakenForRemoved() {
    repository.write("sites/one/data/some-unit/2024.yaml", "kind: [\n");
    repository.commit("坏了", "2025-06-01");

    Program.Run run = diff("v1", "main");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("新出现的问题", "some-unit/2024", "页面和图表没有比较")
        .doesNotContain("budget.total.executed");
  }

  @Test
  void aNameOfNothingIsAnErrorAndSoIsACommitWithoutASite() {
    Program.Run unknown = diff("v1", "no-such-branch");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.err()).contains("MZ-H010").contains("no-such-branch");
    Program.Run odd = diff("v1", "a..b^{");
    assertThat(odd.exitCode()).isEqualTo(1);
    Program.Run elsewhere =
        Program.run("diff", "v1", "main", "--site", folder("").replaceFirst("/$", ""));
    assertThat(elsewhere.exitCode()).isEqualTo(1);
    assertThat(elsewhere.err()).contains("MZ-H011");
    assertThat(Program.run("diff", "v1").exitCode()).isEqualTo(2);
  }

  @Test
  void aLinkInACommitIsNotFollowed() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.css"), "secret");
    Files.createSymbolicLink(temp.resolve("repository/sites/one/assets/css/link.css"), secret);
    repository.commit("链接", "2025-06-01");

    Program.Run run = diff("v1", "main");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("MZ-H012");
    assertThat(run.out()).doesNotContain("link.css");
  }

  private Program.Run diff(String older, String newer, String... more) {
    String[] args = new String[5 + more.length];
    args[0] = "diff";
    args[1] = older;
    args[2] = newer;
    args[3] = "--site";
    args[4] = folder("sites/one");
    System.arraycopy(more, 0, args, 5, more.length);
    return Program.run(args);
  }

  private String folder(String name) {
    return temp.resolve("repository").resolve(name).toString();
  }

  private void write(String folder, String executed, int trained) {
    repository.write(folder + "site.yaml", "name: 样本站点\n");
    repository.write(
        folder + "data/some-unit/unit.yaml", "name: 某某局\nregion: {name: 某某区, code: \"330106\"}\n");
    repository.write(
        folder + "data/some-unit/2024.yaml",
        """
        kind: self-evaluation
        year: 2024
        title: 绩效自评表
        budget:
          unit: 万元
          rows:
            - id: total
              name: 年度资金总额
              role: total
              initial: 320.00
              adjusted: 310.00
              executed: %s
              parts:
                - {id: basic, name: 基本支出, role: basic, adjusted: 200.00, executed: 198.40}
                - {id: project, name: 项目支出, role: project, adjusted: 110.00, executed: 107.00}
        indicators:
          rows:
            - {id: training, class: 产出指标, name: 培训人次, target: ≥205人次, actual: %d人次}
        """
            .formatted(executed, trained));
  }

  private static void assertGolden(String name, String printed) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("mingzhang.updateGolden")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(file));
  }
}
