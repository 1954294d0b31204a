package org.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.publish.part.Part;
import org.mingzhang.publish.part.PartStore;
import org.mingzhang.publish.part.StagedPart;

/** Nobody reads the same slip a thousand times. */
class SaidOfPartsTest {

  private static final SourceLocation TEMPLATE = new SourceLocation("templates/report.ftlh", 3, 1);

  @TempDir Path folder;

  @Test
  void a_slip_in_a_template_is_told_once_with_the_first_page() throws Exception {
    List<Diagnostic> told = tell(100, unit -> Diagnostic.error("MZ-B001", TEMPLATE, unit, "x"));

    assertThat(told).singleElement().extracting(d -> d.arguments().get(0)).isEqualTo("unit-100");
  }

  @Test
  void a_dead_link_on_every_page_is_told_of_twenty_and_counted() throws Exception {
    List<Diagnostic> told =
        tell(
            100, unit -> Diagnostic.error("MZ-U010", SourceLocation.of(unit + "/index.html"), "x"));

    assertThat(told).hasSize(21);
    assertThat(told)
        .filteredOn(d -> d.code().equals("MZ-U023"))
        .singleElement()
        .extracting(Diagnostic::arguments)
        .isEqualTo(List.of("MZ-U010", "80"));
  }

  @Test
  void what_is_wrong_with_the_data_of_each_is_told_of_each() throws Exception {
    List<Diagnostic> told =
        tell(100, unit -> Diagnostic.error("MZ-R002", SourceLocation.of("data/" + unit), unit));

    assertThat(told).hasSize(100);
  }

  private interface Said {
    Diagnostic of(String unit);
  }

  private List<Diagnostic> tell(int units, Said said) throws Exception {
    List<StagedPart> parts = new ArrayList<>();
    try (PartStore store = PartStore.open(folder).orElseThrow()) {
      for (int i = 0; i < units; i++) {
        parts.add(store.staged(part("unit-" + (100 + i), said)));
      }
    }
    Diagnostics diagnostics = new Diagnostics();
    new SaidOfParts(diagnostics).tell(parts);
    return diagnostics.sorted();
  }

  private static Part part(String unit, Said said) {
    return new Part(
        unit,
        "",
        List.of(),
        "",
        List.of(),
        0,
        List.of(said.of(unit)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
