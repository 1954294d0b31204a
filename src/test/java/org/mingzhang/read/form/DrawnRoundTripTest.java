package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;
import org.mingzhang.page.form.FormOrigin;
import org.mingzhang.page.form.FormSheets;
import org.mingzhang.page.words.Words;
import org.mingzhang.publish.Downloads;
import org.mingzhang.read.SiteReader;

/** What came from the form of a region goes out in ours, and comes back from it unchanged. */
class DrawnRoundTripTest {

  @TempDir Path folder;

  static Stream<DrawnForm> forms() {
    return DrawnForm.all();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatARegionsFormCarriesComesBackFromOurs(DrawnForm form) throws IOException {
    ImportCase imports = form.imported(folder, form.bytes());
    String data = imports.text();
    write("site.yaml", "name: 某某区绩效信息公开\n");
    write("data/office/unit.yaml", "name: 某某区红十字会\nregion: {name: 某某省, code: \"330106\"}\n");
    write("data/office/" + form.year() + ".yaml", data);

    imports.file("ours.xlsx", export());

    assertThat(imports.text()).isEqualTo(data);
    assertThat(imports.codes()).as(imports.messages()).doesNotContain("MZ-I030", "MZ-I060");
  }

  private byte[] export() {
    Diagnostics diagnostics = new Diagnostics();
    Site site = SiteReader.read(folder, diagnostics).site();
    assertThat(diagnostics.hasErrors()).as(diagnostics.sorted().toString()).isFalse();
    Report report = site.reports().get(0);
    FormOrigin origin = new FormOrigin("某站", "", site.unit("office").orElseThrow(), report);
    return Downloads.xlsx(FormSheets.book(origin, "ours.xlsx", Words.chinese())).bytes().get();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
