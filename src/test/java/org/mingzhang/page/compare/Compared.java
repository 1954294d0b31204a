package org.mingzhang.page.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.measure.Measure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;
import org.mingzhang.read.SiteReader;

/** Reports as an editor writes them down, compared in plain words. */
final class Compared {

  /** The keys themselves, so that a test says which sentence it expects. */
  static final CompareWords WORDS =
      new CompareWords() {
        @Override
        public String say(String key, String... arguments) {
          String name = key.replaceFirst("^compare\\.", "");
          return arguments.length == 0 ? name : name + "(" + String.join(", ", arguments) + ")";
        }

        @Override
        public String printed(Amount amount) {
          return amount.digits() + " " + amount.unit().printed();
        }
      };

  private Compared() {}

  /**
   * A report of a self-evaluation.
   *
   * @param data what follows its title in the file, with {@code form} as its only document
   */
  static ComparedReport of(Path folder, String data) {
    return of(folder, "self-evaluation", data);
  }

  static ComparedReport of(Path folder, String kind, String data) {
    String head = "kind: %s\nyear: 2021\ntitle: 年度材料\n".formatted(kind);
    write(folder.resolve("site.yaml"), "name: 某某网站\n");
    write(
        folder.resolve("data/some-unit/unit.yaml"),
        "name: 某单位\nregion: {name: 某省某市, code: \"330106\"}\n");
    write(
        folder.resolve("data/some-unit/2021.yaml"),
        head + "documents:\n  - {id: form, title: 年度材料}\n" + data);
    return of(onlyReport(folder));
  }

  static ComparedReport of(Report report) {
    return ComparedReport.of(Measure.assess(report), WORDS);
  }

  private static Report onlyReport(Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    Site site = SiteReader.read(folder, diagnostics).site();
    assertThat(diagnostics.sorted()).isEmpty();
    List<Report> reports = site.reports();
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
