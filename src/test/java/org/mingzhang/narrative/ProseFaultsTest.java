package org.mingzhang.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.diagnostic.DiagnosticMessages;
import org.mingzhang.diagnostic.Severity;

/** What AsciiDoc warns of, or passes over, is an error with file and line. */
final class ProseFaultsTest {

  @TempDir static Path site;
  private static Conversions conversions;

  @BeforeAll
  static void start() {
    conversions = new Conversions(site);
  }

  @AfterAll
  static void stop() {
    conversions.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "",
      value = {
        "include::missing.adoc[] ~ 3 ~ MZ-N011",
        "include::2021/files/a.png[lines=1..2] ~ 3 ~ MZ-N014",
        "----\\n没有结束 ~ 3 ~ MZ-N004",
        "====\\n没有结束 ~ 3 ~ MZ-N004",
        "== 节\\n\\n==== 跳级\\n\\n文字 ~ 5 ~ MZ-N005",
        "== 节\\n\\n= 又一个标题\\n\\n文字 ~ 5 ~ MZ-N006",
        "[%header,cols=2]\\n|===\\n|甲 |乙\\n\\n|丙 |丁\\n|戊\\n|=== ~ 8 ~ MZ-N007",
        "文字{nope}文字 ~ 3 ~ MZ-N008",
        "文字\\n\\n文字{Nope}文字 ~ 5 ~ MZ-N008",
        "[#same]\\n甲\\n\\n[#same]\\n乙 ~ 3,6 ~ MZ-N009",
        "见<<nowhere>>。 ~ 3 ~ MZ-N010",
        "见<<没有这一节>>。 ~ 3 ~ MZ-N010",
        "见xref:nowhere[下文]。 ~ 3 ~ MZ-N010",
        "见link:#nowhere[下文]。 ~ 3 ~ MZ-N010",
        "文字footnote:nowhere[] ~ 3 ~ MZ-N010",
        "ifdef::x[]\\n文字 ~ 3 ~ MZ-N003",
        "1. 甲\\n3. 乙 ~ 4 ~ MZ-N003",
        "中文*重点*中文 ~ 3 ~ MZ-N027",
        "公式stem:[x^2]。 ~ 3 ~ MZ-N026",
        "[.shiny]#文字# ~ 3 ~ MZ-N033",
        "[#大写]\\n文字 ~ 3 ~ MZ-N036",
        "[#Outlook]\\n== 展望\\n\\n文字 ~ 3 ~ MZ-N036",
        "image::files/a.png[] ~ 3 ~ MZ-N035",
        "image::files/b.png[图] ~ 3 ~ MZ-N038",
      })
  void aFaultIsAnErrorOnItsLine(String text, String lines, String code) {
    Conversions.Result result = conversions.convert("= 标题\n\n" + text.replace("\\n", "\n") + "\n");

    assertThat(result.places())
        .containsExactly(
            lines
                .lines()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(line -> Conversions.FILE + ":" + line + " " + code)
                .toArray(String[]::new));
    assertThat(result.found()).allMatch(d -> d.severity() == Severity.ERROR);
    assertThat(result.html()).doesNotContain("Unresolved directive");
  }

  @Test
  void aSkippedLevelIsToldInSigns() {
    var found = conversions.convert("= 标题\n\n== 节\n\n==== 跳级\n\n文字\n").found().get(0);

    assertThat(new DiagnosticMessages(Locale.ROOT).problem(found))
        .isEqualTo("标题跳级：这里应为“===”，写成了“====”。");
  }

  @Test
  void anUnclosedTableIsToldOnce() {
    Conversions.Result result =
        conversions.convert(
            "= 标题\n\n[%header]\n|===\n|甲 |乙\n\n|1 |2\n\n== 节\n\n文字**重点**，见<<a>>。\n\nchart::structure[]\n\n执行figure:a.b.c[]元。\n\n== 又一节\n\n文字\n");

    assertThat(result.places()).containsExactly(Conversions.FILE + ":4 MZ-N004");
  }

  @Test
  void aDescriptionMayBeTheNameOfTheFile() {
    conversions.write("content/u/2021/files/照片.png", "");

    assertThat(conversions.convert("= 标题\n\nimage::files/照片.png[照片]\n").found()).isEmpty();
    assertThat(conversions.convert("= 标题\n\nimage::files/照片.png[]\n").codes())
        .containsExactly("MZ-N035");
  }

  @Test
  void anIncludeOfAnUndefinedNameIsNotPrinted() {
    Conversions.Result result = conversions.convert("= 标题\n\ninclude::{nope}.adoc[]\n");

    assertThat(result.places())
        .containsExactly(Conversions.FILE + ":3 MZ-N011", Conversions.FILE + ":3 MZ-N008");
    assertThat(result.html()).isEqualTo("<p></p>");
  }

  @Test
  void aTableWithoutAHeaderIsAWarning() {
    Conversions.Result result = conversions.convert("文字\n\n|===\n|甲 |乙\n|===\n");

    assertThat(result.places()).containsExactly(Conversions.FILE + ":3 MZ-N037");
    assertThat(result.found()).allMatch(d -> d.severity() == Severity.WARNING);
  }

  @Test
  void everyProblemOfATextIsFoundAtOnce() {
    Conversions.Result result =
        conversions.convert("文字{nope}\n\n见<<nowhere>>。\n\nfigure:x[]\n\n== 节\n\n----\n没有结束\n");

    assertThat(result.codes()).containsExactly("MZ-N008", "MZ-N010", "MZ-N020", "MZ-N004");
  }

  @Test
  void aLongAttributeIsNotCutInSilence() {
    assertThat(conversions.convert(":x: " + "长".repeat(400) + "\n\n文字{x}\n").places())
        .containsExactly(Conversions.FILE + ":1 MZ-N018");
  }

  @Test
  void theSentencesNameWhatIsWrongInBothLanguages() {
    var found = conversions.convert("= 标题\n\n见<<nowhere>>。\n").found().get(0);

    assertThat(new DiagnosticMessages(Locale.ROOT).problem(found))
        .isEqualTo("引用的位置“nowhere”在文中不存在。");
    assertThat(new DiagnosticMessages(Locale.ENGLISH).problem(found))
        .isEqualTo("Nothing in the text is called “nowhere”, which is referred to.");
  }
}
