package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.SheetRows;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;
import org.mingzhang.page.form.FormOrigin;
import org.mingzhang.page.form.FormSheets;
import org.mingzhang.page.words.Words;
import org.mingzhang.publish.Downloads;
import org.mingzhang.read.SiteReader;
import org.mingzhang.read.form.FormImport;
import org.mingzhang.read.form.FormRequest;
import org.mingzhang.read.form.ImportedForm;

/** A form that an office program opened and saved is still the same form. */
class LibreOfficeTest {

  private static final Path SITE = Path.of("src/test/resources/sites/weighted-form/input");

  @TempDir Path folder;

  @Test
  void opensTheFormAndSavesItAgainWithoutLoss() throws Exception {
    Path program = program();
    assumeThat(program).as("skipped: there is no soffice on the PATH").isNotNull();
    Path form = folder.resolve("forms.xlsx");
    Files.write(form, export());

    Path saved = saved(program, form);

    assertThat(SheetRows.of(saved).stream().flatMap(row -> row.stream()).filter(c -> !c.isBlank()))
        .containsAll(
            SheetRows.of(form).stream()
                .flatMap(row -> row.stream())
                .filter(c -> !c.isBlank())
                .toList());
    Diagnostics diagnostics = new Diagnostics();
    Optional<ImportedForm> imported =
        FormImport.read(
            new FormRequest(
                SITE, saved, "forms.xlsx", "lake-library", "2022", Optional.empty(), true),
            diagnostics);
    assertThat(diagnostics.hasErrors()).as(diagnostics.sorted().toString()).isFalse();
    assertThat(imported.orElseThrow().text())
        .isEqualTo(Files.readString(SITE.resolve("data/lake-library/2022.yaml")));
  }

  private static byte[] export() {
    Site site = SiteReader.read(SITE, new Diagnostics()).site();
    Report report = site.reports().get(0);
    FormOrigin origin = new FormOrigin("某站", "", site.unit(report.unit()).orElseThrow(), report);
    return Downloads.xlsx(FormSheets.book(origin, "forms.xlsx", Words.chinese())).bytes().get();
  }

  private Path saved(Path program, Path form) throws IOException, InterruptedException {
    Path out = folder.resolve("saved");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString(),
                form.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("soffice ends").isTrue();
    return out.resolve("forms.xlsx");
  }

  private static Path program() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
