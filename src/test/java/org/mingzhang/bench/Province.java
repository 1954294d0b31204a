package org.mingzhang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A large site: the reports of the example units again and again, under other names and years. */
public final class Province {

  /** How many years each unit has. */
  private static final int YEARS = 10;

  private static final int FIRST_YEAR = 2015;

  private Province() {}

  /**
   * Writes a site of that many reports.
   *
   * @param example the site whose reports are copied
   * @param folder is made
   */
  public static void write(Path example, Path folder, int reports) {
    try {
      List<Path> units = units(example);
      Files.createDirectories(folder);
      Files.copy(example.resolve("site.yaml"), folder.resolve("site.yaml"));
      for (int i = 0; i < reports; i++) {
        Path unit = units.get(i / YEARS % units.size());
        report(example, unit, folder, slug(i / YEARS), FIRST_YEAR + i % YEARS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The slug of a unit by its number, counted from 0. */
  public static String slug(int unit) {
    return String.format(Locale.ROOT, "unit-%04d", unit);
  }

  private static List<Path> units(Path example) throws IOException {
    try (Stream<Path> found = Files.list(example.resolve("data"))) {
      return found.sorted().toList();
    }
  }

  private static void report(Path example, Path unit, Path folder, String slug, int year)
      throws IOException {
    Path data = folder.resolve("data").resolve(slug);
    Path content = folder.resolve("content").resolve(slug);
    Files.createDirectories(data);
    Files.createDirectories(content);
    if (!Files.exists(data.resolve("unit.yaml"))) {
      String text = Files.readString(unit.resolve("unit.yaml"));
      Files.writeString(data.resolve("unit.yaml"), text.replaceFirst("(?ms)^disclosure:.*", ""));
    }
    Path original = yearFile(unit);
    String first = original.getFileName().toString().replace(".yaml", "");
    Path narrative =
        example.resolve("content").resolve(unit.getFileName()).resolve(first + ".adoc");
    Files.writeString(
        data.resolve(year + ".yaml"),
        Files.readString(original).replaceFirst("(?m)^year: \\d{4}", "year: " + year));
    Files.writeString(content.resolve(year + ".adoc"), Files.readString(narrative));
  }

  private static Path yearFile(Path unit) throws IOException {
    try (Stream<Path> files = Files.list(unit)) {
      return files
          .filter(f -> f.getFileName().toString().matches("\\d{4}\\.yaml"))
          .findFirst()
          .orElseThrow();
    }
  }
}
