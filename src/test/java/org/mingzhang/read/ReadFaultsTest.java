package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Golden;
import org.mingzhang.diagnostic.DiagnosticPrinter;
import org.mingzhang.diagnostic.Diagnostics;

/** One small site for each fault, and the messages an editor sees for it, word by word. */
class ReadFaultsTest {

  static List<Path> faults() {
    return Golden.folders("faults");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void tellsEveryFaultWithPlaceAndRemedy(Path fault) {
    Diagnostics diagnostics = new Diagnostics();
    SiteReader.read(fault.resolve("input"), diagnostics);
    String told = new DiagnosticPrinter(Locale.ROOT).print(diagnostics.sorted());
    Golden.assertSame(fault.resolve("expected.txt"), told);
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void tellsItInEnglishToo(Path fault) {
    Diagnostics diagnostics = new Diagnostics();
    SiteReader.read(fault.resolve("input"), diagnostics);
    assertThat(new DiagnosticPrinter(Locale.ENGLISH).print(diagnostics.sorted()))
        .contains(": error MZ-R")
        .doesNotContain("错误 MZ");
  }
}
