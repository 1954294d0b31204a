package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Program;

class ImportCommandTest {

  private static final String FORM =
      """
      部门整体支出绩效自评表,,,
      一级指标,指标名称,指标值,完成值
      产出指标,培训人次,≥2000人次,2150人次
      """;

  @TempDir Path folder;
  private Path form;
  private Path data;

  @BeforeEach
  void site() throws IOException {
    Files.writeString(folder.resolve("site.yaml"), "name: 某某区绩效信息公开\n");
    Path unit = Files.createDirectories(folder.resolve("data/office"));
    Files.writeString(
        unit.resolve("unit.yaml"), "name: 某某局\nregion: {name: 某某省某某市某某区, code: \"330106\"}\n");
    form = Files.writeString(folder.resolve("form.csv"), FORM);
    data = unit.resolve("2023.yaml");
  }

  @Test
  void makesADataFileThatPassesTheCheck() throws IOException {
    Program.Run run = imported();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("已写入", "2023.yaml", "indicators");
    assertThat(Files.readString(data)).contains("target: ≥2000人次");
    assertThat(Program.check(folder).exitCode()).isZero();
  }

  @Test
  void doesNotTouchAFileUnlessItIsToldTo() throws IOException {
    imported();
    Files.writeString(form, FORM.replace("2150", "2160"));

    Program.Run run = imported();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("MZ-I046", "--merge", "没有导入");
    assertThat(Files.readString(data)).contains("2150");
  }

  @Test
  void mergesAndSaysWhenThereIsNothingToDo() throws IOException {
    imported();
    Files.writeString(form, FORM.replace("2150", "2160"));

    assertThat(imported("--merge").err()).contains("已并入");
    assertThat(Files.readString(data)).contains("2160");
    assertThat(imported("--merge").err()).contains("没有改动");
  }

  @Test
  void printsWhatItWouldWrite() {
    Program.Run run = imported("--out", "-");

    assertThat(run.out()).startsWith("kind: self-evaluation\n");
    assertThat(data).doesNotExist();
  }

  @Test
  void writesAnotherFile() {
    Path other = folder.resolve("elsewhere/draft.yaml");

    assertThat(imported("--out", other.toString()).exitCode()).isZero();
    assertThat(other).exists();
    assertThat(data).doesNotExist();
  }

  @Test
  void usesTheMappingOfTheUnitAndSaysSo() throws IOException {
    Files.writeString(form, FORM.replace("完成值", "实绩"));
    Path mapping = Files.createDirectories(folder.resolve("forms")).resolve("office.yaml");
    Files.writeString(mapping, "headings: [{heading: 实绩, column: actual}]\n");

    Program.Run run = imported();

    assertThat(run.err()).contains("使用对照文件", "office.yaml");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void speaksEnglish() throws IOException {
    Files.writeString(form, FORM.replace("2150人次", "100&"));

    Program.Run run = imported("--lang", "en");

    assertThat(run.err())
        .contains("form.csv:form!D3: error MZ-R030", "Nothing was imported: 1 error");
  }

  @Test
  void refusesAYearOrAUnitThatIsNone() {
    Program.Run year = Program.run("import", form.toString(), "--unit", "office", "--year", "23");
    Program.Run unit = Program.run("import", form.toString(), "--unit", "某局", "--year", "2023");

    assertThat(year.exitCode()).isEqualTo(2);
    assertThat(year.err()).contains("年度", "23");
    assertThat(unit.exitCode()).isEqualTo(2);
  }

  private Program.Run imported(String... more) {
    String[] start = {
      "import", form.toString(), "--unit", "office", "--year", "2023", "--site", folder.toString()
    };
    String[] all = new String[start.length + more.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(more, 0, all, start.length, more.length);
    return Program.run(all);
  }
}
