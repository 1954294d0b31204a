package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.SheetRows;
import org.mingzhang.TestSet;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;
import org.mingzhang.page.form.FormOrigin;
import org.mingzhang.page.form.FormSheets;
import org.mingzhang.page.words.Words;
import org.mingzhang.publish.Downloads;
import org.mingzhang.read.SiteReader;

/** A form that an office program opened and saved is still the same form. It is started once. */
class SavedByOfficeTest {

  private static final Path SITE = Path.of("src/test/resources/sites/weighted-form/input");
  private static final String EXPORT = "exported";

  @TempDir static Path folder;
  private static Optional<Path> saved = Optional.empty();

  @TempDir Path unit;

  static Stream<DrawnForm> forms() {
    return DrawnForm.all();
  }

  @BeforeAll
  static void saveAll() throws Exception {
    List<Path> files = new ArrayList<>();
    for (DrawnForm form : forms().toList()) {
      files.add(Files.write(written(form.name()), form.bytes()));
    }
    files.add(Files.write(written(EXPORT), export()));
    saved = Office.saved(folder, files);
    if (saved.isEmpty()) {
      System.out.println("Skipped: no soffice on the PATH to open and save the forms with.");
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  @TestSet("forms opened and saved by LibreOffice: the same data as from the form as written")
  void theSameDataComesOfTheSavedForm(DrawnForm form) throws IOException {
    Path file = file(form.name());
    ImportCase asWritten = form.imported(unit.resolve("written"), form.bytes());
    ImportCase asSaved = form.imported(unit.resolve("saved"), Files.readAllBytes(file));

    assertThat(asSaved.text()).isEqualTo(asWritten.text());
    assertThat(asSaved.messages()).isEqualTo(asWritten.messages());
  }

  @ParameterizedTest
  @MethodSource("forms")
  @TestSet("forms of the regions: everything in them read, nothing refused")
  void everyFormIsReadToItsLastCell(DrawnForm form) {
    ImportCase imports = form.imported(unit, form.bytes());

    assertThat(imports.isRefused()).as(imports.messages()).isFalse();
    assertThat(imports.codes()).as(imports.messages()).doesNotContain("MZ-I030");
  }

  @Test
  void whatTheSiteOffersIsTheSameAfterwards() throws IOException {
    Path file = file(EXPORT);

    assertThat(cells(file)).containsAll(cells(written(EXPORT)));
    Diagnostics diagnostics = new Diagnostics();
    FormRequest request =
        new FormRequest(SITE, file, "forms.xlsx", "lake-library", "2022", Optional.empty(), true);
    Optional<ImportedForm> imported = FormImport.read(request, diagnostics);
    assertThat(diagnostics.hasErrors()).as(diagnostics.sorted().toString()).isFalse();
    assertThat(imported.orElseThrow().text())
        .isEqualTo(Files.readString(SITE.resolve("data/lake-library/2022.yaml")));
  }

  private static List<String> cells(Path file) {
    return SheetRows.of(file).stream().flatMap(List::stream).filter(c -> !c.isBlank()).toList();
  }

  private static Path file(String name) {
    assumeThat(saved).as("there is an soffice on the PATH").isPresent();
    return saved.get().resolve(name + ".xlsx");
  }

  private static Path written(String name) {
    return folder.resolve(name + ".xlsx");
  }

  private static byte[] export() {
    Site site = SiteReader.read(SITE, new Diagnostics()).site();
    Report report = site.reports().get(0);
    FormOrigin origin = new FormOrigin("某站", "", site.unit(report.unit()).orElseThrow(), report);
    return Downloads.xlsx(FormSheets.book(origin, "forms.xlsx", Words.chinese())).bytes().get();
  }
}
