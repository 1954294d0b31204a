package org.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.check.privacy.PersonalDataCheck;
import org.mingzhang.diagnostic.Diagnostic;

/**
 * What was put together from harmless pieces is looked through once more before it is published.
 */
class GeneratedTextsTest {

  @TempDir Path stage;

  @Test
  void a_telephone_number_in_a_page_is_found_and_named_by_its_file() throws IOException {
    Files.writeString(stage.resolve("index.html"), "<p>联系电话：<b>138</b><b>00138000</b></p>");
    Files.writeString(stage.resolve("ok.csv"), "单位,金额\r\n某局,279.08\r\n");
    Files.writeString(stage.resolve("search.js"), "var 电话 = 13800138000;");

    List<Diagnostic> found = PersonalDataCheck.generated(GeneratedTexts.of(stage), List.of());

    assertThat(found).singleElement().extracting(d -> d.location().file()).isEqualTo("index.html");
    assertThat(found.get(0).arguments()).noneMatch(words -> words.contains("13800138000"));
  }
}
