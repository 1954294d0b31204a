package org.mingzhang.read.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.read.file.FileProblems;

/** A file that an editor got from a spreadsheet program, as sheets. */
public final class SheetReader {

  /** The largest form that was seen has 60 KB. */
  private static final int MAX_BYTES = 8 * 1024 * 1024;

  private SheetReader() {}

  /**
   * The visible sheets of a workbook, or the one sheet of a CSV file.
   *
   * @param name of the file in messages
   * @return empty when the file cannot be taken, and then the diagnostics say why
   */
  public static List<Sheet> read(Path file, String name, Diagnostics diagnostics) {
    FileProblems problems = new FileProblems(name, diagnostics);
    try {
      if (!Files.isRegularFile(file)) {
        problems.error("MZ-I001");
      } else if (Files.size(file) > MAX_BYTES) {
        problems.error("MZ-I002");
      } else {
        return sheets(file, problems, diagnostics);
      }
    } catch (IOException e) {
      problems.error("MZ-I001");
    }
    return List.of();
  }

  private static List<Sheet> sheets(Path file, FileProblems problems, Diagnostics diagnostics)
      throws IOException {
    String suffix =
        file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
    byte[] bytes = Files.readAllBytes(file);
    return switch (suffix) {
      case "csv", "txt", "tsv" -> new CsvFile(file, problems).read(bytes);
      default -> new WorkbookFile(problems, diagnostics).read(file, bytes);
    };
  }
}
