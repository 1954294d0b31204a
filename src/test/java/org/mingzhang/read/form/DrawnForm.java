package org.mingzhang.read.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form of a region, drawn in {@code src/test/resources/forms}: a line {@code year 2023}, the
 * mapping file it needs between {@code mapping} and {@code end}, and a drawing, or several behind
 * lines {@code sheet name}.
 *
 * @param mapping empty when the form needs none
 * @param sheets each with its name in the first line
 */
record DrawnForm(String name, String year, Optional<String> mapping, List<String> sheets) {

  private static final Path FOLDER = Path.of("src/test/resources/forms");

  static Stream<DrawnForm> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(DrawnForm::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DrawnForm of(String name) {
    return read(FOLDER.resolve(name + ".txt"));
  }

  private static DrawnForm read(Path file) {
    try {
      String text = Files.readString(file);
      String year = text.lines().findFirst().orElseThrow().replace("year ", "");
      String rest = text.substring(text.indexOf('\n') + 1);
      Optional<String> mapping = Optional.empty();
      if (rest.startsWith("mapping\n")) {
        int end = rest.indexOf("\nend\n");
        mapping = Optional.of(rest.substring("mapping\n".length(), end + 1));
        rest = rest.substring(end + "\nend\n".length());
      }
      String named = rest.startsWith("sheet ") ? rest : "sheet Sheet1\n" + rest;
      List<String> sheets =
          Stream.of(named.split("(?m)^sheet ")).filter(sheet -> !sheet.isEmpty()).toList();
      String name = file.getFileName().toString().replace(".txt", "");
      return new DrawnForm(name, year, mapping, sheets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    Workbooks book = new Workbooks();
    for (String sheet : sheets) {
      int line = sheet.indexOf('\n');
      book.sheet(sheet.substring(0, line), sheet.substring(line + 1));
    }
    return book.bytes();
  }

  /** The form imported, from the bytes of a workbook that holds it. */
  ImportCase imported(Path folder, byte[] workbook) {
    ImportCase imports = new ImportCase(folder);
    imports.year(year);
    mapping.ifPresent(imports::mapping);
    imports.file("form.xlsx", workbook);
    return imports;
  }

  @Override
  public String toString() {
    return name;
  }
}
