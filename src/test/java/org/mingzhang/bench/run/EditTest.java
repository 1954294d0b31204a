package org.mingzhang.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.Folders;
import org.mingzhang.Program;
import org.mingzhang.bench.province.Province;
import org.mingzhang.bench.province.ProvincePlan;

class EditTest {

  @TempDir Path site;

  @ParameterizedTest
  @CsvSource({
    "NARRATIVE, content/unit-00000/2024.adoc",
    "DATA, data/unit-00000/2024.yaml",
    "TEMPLATE, templates/report.ftlh"
  })
  void everyRunChangesOneFileAndTheSiteStaysValid(Edit edit, String file) {
    Province.write(ProvincePlan.of(3), site);
    for (int run = 1; run <= 2; run++) {
      SortedMap<String, byte[]> before = Folders.read(site);
      edit.make(Program.exampleSite(), site, run);
      assertThat(Folders.differences(before, Folders.read(site))).containsExactly(file);
    }
    assertThat(Program.check(site).exitCode()).isZero();
  }

  @Test
  void aColdBuildFindsNothingOfAnEarlierOne() {
    Trees.write(site.resolve("target/site/index.html"), "");

    Edit.COLD.make(Program.exampleSite(), site, 1);

    assertThat(site.resolve("target")).doesNotExist();

    Trees.deleteAside(site);

    assertThat(site).isEmptyDirectory();
  }
}
