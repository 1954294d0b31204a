package org.mingzhang.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

  private static final Diagnostic FAULT =
      Diagnostic.error("MZ-R020", new SourceLocation("site.yaml", 1, 3), "nmae", "name");

  @Test
  void printsPlaceSeverityCodeSentenceAndRemedy() {
    assertThat(new DiagnosticPrinter(Locale.ROOT).print(FAULT))
        .isEqualTo("site.yaml:1:3: 错误 MZ-R020 没有“nmae”这个键。\n  您要写的是不是“name”？\n");
  }

  @Test
  void printsEnglishOnlyWhenAsked() {
    assertThat(new DiagnosticPrinter(Locale.ENGLISH).print(FAULT))
        .isEqualTo(
            "site.yaml:1:3: error MZ-R020 There is no key \"nmae\".\n  Did you mean \"name\"?\n");
    assertThat(new DiagnosticPrinter(Locale.GERMAN).print(FAULT)).contains("错误");
  }

  @Test
  void leavesOutWhatIsNotKnownOfThePlace() {
    Diagnostic file = Diagnostic.warning("MZ-R005", SourceLocation.of("a.yaml"), "a.yaml");
    assertThat(new DiagnosticPrinter(Locale.ROOT).print(List.of(file, FAULT)))
        .startsWith("a.yaml: 警告 MZ-R005 ")
        .contains("\nsite.yaml:1:3: 错误 ");
    assertThat(new DiagnosticPrinter(Locale.ROOT).print(List.of())).isEmpty();
  }
}
