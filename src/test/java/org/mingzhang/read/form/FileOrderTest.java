package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.ReportSection;
import org.mingzhang.model.form.FormSection;
import tools.jackson.databind.json.JsonMapper;

/** Sections are named in one place, and that place has all that a data file can have. */
class FileOrderTest {

  @Test
  void sectionsAreThoseOfTheSchemaInItsOrder() throws IOException {
    try (InputStream schema = getClass().getResourceAsStream("/schemas/report.schema.json")) {
      assertThat(FileOrder.SECTIONS)
          .containsExactlyElementsOf(
              JsonMapper.shared().readTree(schema).get("properties").propertyNames());
    }
  }

  @Test
  void everyOtherListIsAPartOfTheOneInTheSameOrder() {
    List<String> all = Stream.of(ReportSection.values()).map(ReportSection::id).toList();

    assertThat(all)
        .containsSubsequence(Stream.of(BudgetSection.values()).map(BudgetSection::id).toList())
        .containsSubsequence(Stream.of(FormSection.values()).map(FormSection::id).toList());
  }

  @Test
  void nothingIsPutBehindTheCorrectionsOfAFile() {
    assertThat(FileOrder.all()).startsWith("kind", "year").contains("corrections");
    assertThat(FileOrder.SECTIONS).endsWith("waivers", "corrections");
  }
}
