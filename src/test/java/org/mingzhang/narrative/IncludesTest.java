package org.mingzhang.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IncludesTest {

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

  @Test
  void aFileOfTheContentFolderIsIncludedWithItsMacros() {
    conversions.write("content/shared/note.adoc", "共用figure:a.b.c[]文字\n");

    Conversions.Result result = conversions.convert("前\n\ninclude::../shared/note.adoc[]\n\n后\n");

    assertThat(result.html()).contains("共用<span data-mz=\"figure\" data-target=\"a.b.c\">", "后");
    assertThat(result.found()).isEmpty();
  }

  @Test
  void aFaultIsToldInTheIncludedFileAndLinesGoOnBehindIt() {
    conversions.write(
        "content/shared/bad.adoc", "一\n\n文字{inner}\n\n----\n没有结束\n----\n\n1. 甲\n3. 乙\n");

    Conversions.Result result =
        conversions.convert("前\n\ninclude::../shared/bad.adoc[]\n\n文字{outer}\n\n----\n没有结束\n");

    assertThat(result.places())
        .containsExactly(
            "content/shared/bad.adoc:3 MZ-N008",
            "content/shared/bad.adoc:10 MZ-N003",
            "content/u/2021.adoc:5 MZ-N008",
            "content/u/2021.adoc:7 MZ-N004");
  }

  @Test
  void includesNestAndTheInnerOneIsRelativeToItsFile() {
    conversions.write("content/shared/outer.adoc", "外\n\ninclude::inner/deep.adoc[]\n");
    conversions.write("content/shared/inner/deep.adoc", "内\n\ninclude::none.adoc[]\n");

    Conversions.Result result = conversions.convert("include::../shared/outer.adoc[]\n");

    assertThat(result.html()).contains("外", "内");
    assertThat(result.places()).containsExactly("content/shared/inner/deep.adoc:3 MZ-N011");
  }

  @Test
  void aCircleIsAnErrorWhereItCloses() {
    conversions.write("content/u/one.adoc", "一\n\ninclude::two.adoc[]\n");
    conversions.write("content/u/two.adoc", "二\n\ninclude::one.adoc[]\n");
    conversions.write(Conversions.FILE, "自\n\ninclude::2021.adoc[]\n");

    assertThat(conversions.convert("include::one.adoc[]\n").places())
        .containsExactly("content/u/two.adoc:3 MZ-N013");
    assertThat(conversions.convert("自\n\ninclude::2021.adoc[]\n").places())
        .containsExactly("content/u/2021.adoc:3 MZ-N013");
  }

  @Test
  void manyIncludesOfManyEnd() {
    for (int i = 0; i < 12; i++) {
      String next = "include::level%d.adoc[]\n".formatted(i + 1);
      conversions.write("content/u/level%d.adoc".formatted(i), next + "\n" + next);
    }
    conversions.write("content/u/level12.adoc", "底\n");

    assertThat(conversions.convert("include::level0.adoc[]\n").codes()).containsExactly("MZ-N015");
  }

  @Test
  void whatIsNotUtf8IsNotIncluded() throws IOException {
    Files.write(site.resolve("content/u/gbk.adoc"), new byte[] {(byte) 0xd6, (byte) 0xd0});

    assertThat(conversions.convert("include::gbk.adoc[]\n").places())
        .containsExactly("content/u/2021.adoc:1 MZ-N016");
  }

  @Test
  void aFileIncludedTwiceIsNoCircle() {
    conversions.write("content/u/twice.adoc", "重复\n");

    Conversions.Result result =
        conversions.convert("include::twice.adoc[]\n\ninclude::twice.adoc[]\n");

    assertThat(result.html()).isEqualTo("<p>重复</p>\n<p>重复</p>");
    assertThat(result.found()).isEmpty();
  }

  @Test
  void whatNoAuthorTypedIsFoundInAnIncludedFileToo() {
    conversions.write("content/u/merge.adoc", "一\n\n<<<<<<< HEAD\n二\n=======\n三\n>>>>>>> other\n");
    conversions.write("content/u/signs.adoc", "一\n\n二\u202E三\n");

    assertThat(conversions.convert("include::merge.adoc[]\n").places())
        .containsExactly("content/u/merge.adoc:3 MZ-N050");
    assertThat(conversions.convert("include::signs.adoc[]\n").places())
        .containsExactly("content/u/signs.adoc:3 MZ-N051");
  }
}
