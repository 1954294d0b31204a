package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Folders;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportFigures;
import org.mingzhang.model.Site;
import org.mingzhang.page.form.FormBook;
import org.mingzhang.page.form.FormOrigin;
import org.mingzhang.page.form.FormSheets;
import org.mingzhang.page.form.FormTone;
import org.mingzhang.page.words.Words;
import org.mingzhang.publish.Downloads;
import org.mingzhang.read.SiteReader;
import org.mingzhang.read.form.FormImport;
import org.mingzhang.read.form.FormRequest;
import org.mingzhang.read.form.ImportedForm;

/** What a form carries comes back from it, for every report of every site. */
class FormRoundTripTest {

  @TempDir Path folder;

  /** A report with the folder of its site. */
  record Case(Path site, String unit, String year) {
    @Override
    public String toString() {
      return unit + "/" + year;
    }
  }

  static Stream<Case> reports() throws IOException {
    try (Stream<Path> sites = Files.list(Path.of("src/test/resources/sites"))) {
      return Stream.concat(
          Stream.of(Path.of("").toAbsolutePath()),
          sites.filter(Files::isDirectory).sorted().map(site -> site.resolve("input")))
          .flatMap(
              site ->
                  read(site).reports().stream()
                      .map(report -> new Case(site, report.unit(), report.year().toString())))
          .toList()
          .stream();
    }
  }

  @Test
  void every_example_unit_is_among_the_reports() throws IOException {
    try (Stream<Path> units = Files.list(Path.of("data"))) {
      assertThat(reports().map(Case::unit))
          .containsAll(units.map(unit -> unit.getFileName().toString()).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void merging_a_report_s_own_form_changes_nothing_at_all(Case report) throws IOException {
    Path site = copy(report);
    Path file = export(site, report);
    Diagnostics diagnostics = new Diagnostics();

    Optional<ImportedForm> imported =
        imported(site, file, Optional.empty(), true, diagnostics, report);

    assertThat(diagnostics.hasErrors()).as(diagnostics.sorted().toString()).isFalse();
    Path data = site.resolve(imported.orElseThrow().path());
    assertThat(imported.orElseThrow().text()).isEqualTo(Files.readString(data));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_file_made_from_a_form_gives_the_same_form(Case report) throws IOException {
    Path site = copy(report);
    Path file = export(site, report);
    List<String> before = cells(site, report);
    Path data = site.resolve("data").resolve(report.unit());
    Path mapping = readings(site, report);
    clear(data, report.year());
    Diagnostics diagnostics = new Diagnostics();

    Optional<ImportedForm> imported =
        imported(site, file, Optional.of(mapping), false, diagnostics, report);

    assertThat(diagnostics.hasErrors()).as(diagnostics.sorted().toString()).isFalse();
    Files.writeString(data.resolve(report.year() + ".yaml"), imported.orElseThrow().text());
    assertThat(cells(site, report)).containsExactlyElementsOf(before);
  }

  /** Only the report itself stays, as the file of another year, which has its ids. */
  private static void clear(Path data, String year) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.filter(f -> !f.getFileName().toString().startsWith("unit")).toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(year)) {
          Files.move(file, data.resolve("1999" + name.substring(4)));
        } else {
          Files.delete(file);
        }
      }
    }
  }

  private Path copy(Case report) throws IOException {
    Path site = folder.resolve("site");
    Files.createDirectories(site);
    Files.copy(report.site().resolve("site.yaml"), site.resolve("site.yaml"));
    Files.createDirectories(site.resolve("data"));
    Path data = Path.of("data", report.unit());
    Folders.copy(report.site().resolve(data), site.resolve(data));
    return site;
  }

  private Path export(Path site, Case report) throws IOException {
    Path file = folder.resolve("forms.xlsx");
    Files.write(file, Downloads.xlsx(book(site, report)).bytes().get());
    return file;
  }

  /** What the report's own file says of prints that cannot be read. */
  private Path readings(Path site, Case report) throws IOException {
    Path mapping = folder.resolve("mapping.yaml");
    Files.writeString(
        mapping,
        ReportFigures.of(report(site, report)).stream()
            .map(AddressedFigure::figure)
            .filter(Figure::hasReading)
            .map(
                f ->
                    "\n  - {printed: \"%s\", reading: \"%s\", reason: \"%s\"}"
                        .formatted(f.printed(), f.reading(), f.reason()))
            .distinct()
            .collect(Collectors.joining("", "ignore: []\nreadings:", " []\n"))
            .replace("} []", "}"));
    return mapping;
  }

  private static Report report(Path folder, Case which) {
    return read(folder).reports().stream()
        .filter(r -> r.unit().equals(which.unit()))
        .filter(r -> r.year().toString().equals(which.year()))
        .findFirst()
        .orElseThrow();
  }

  private static FormBook book(Path folder, Case which) {
    Site site = read(folder);
    Report report = report(folder, which);
    FormOrigin origin = new FormOrigin("某站", "", site.unit(which.unit()).orElseThrow(), report);
    return FormSheets.book(origin, "forms.xlsx", Words.chinese());
  }

  /** All but the remarks below the form, which speak of the file it is made from. */
  private static List<String> cells(Path site, Case report) {
    return book(site, report).sheets().get().stream()
        .flatMap(sheet -> sheet.cells().stream())
        .filter(cell -> cell.tone() != FormTone.NOTE)
        .map(cell -> cell.row() + ":" + cell.column() + " " + cell.content())
        .toList();
  }

  private static Optional<ImportedForm> imported(
      Path site,
      Path file,
      Optional<Path> mapping,
      boolean merge,
      Diagnostics diagnostics,
      Case report) {
    return FormImport.read(
        new FormRequest(site, file, "forms.xlsx", report.unit(), report.year(), mapping, merge),
        diagnostics);
  }

  private static Site read(Path site) {
    return SiteReader.read(site, new Diagnostics()).site();
  }
}
