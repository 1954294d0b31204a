package org.mingzhang.read.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticPrinter;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.YamlTree;

/** A form imported for a unit that has nothing yet. */
final class ImportCase {

  private final Path folder;
  private Diagnostics diagnostics = new Diagnostics();
  private Optional<ImportedForm> imported = Optional.empty();
  private Optional<Path> mapping = Optional.empty();
  private boolean merge = true;
  private String year = "2023";

  ImportCase(Path folder) {
    this.folder = folder;
    write("data/office/unit.yaml", "name: 某某区红十字会\n".getBytes(StandardCharsets.UTF_8));
  }

  void form(String drawing) {
    form(new Workbooks().sheet("Sheet1", drawing));
  }

  void form(Workbooks workbook) {
    file("form.xlsx", workbook.bytes());
  }

  void csv(byte[] bytes) {
    file("form.csv", bytes);
  }

  void file(String name, byte[] bytes) {
    Path file = write(name, bytes);
    diagnostics = new Diagnostics();
    imported =
        FormImport.read(
            new FormRequest(folder, file, name, "office", year, mapping, merge), diagnostics);
  }

  /** Another file of the unit. */
  void data(String name, byte[] bytes) {
    write("data/office/" + name, bytes);
  }

  void remove(String name) {
    try {
      Files.delete(folder.resolve("data/office").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void year(String other) {
    year = other;
  }

  void withoutMerge() {
    merge = false;
  }

  void mapping(String yaml) {
    mapping = Optional.of(write("forms/own.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
  }

  /** The file that the import would write; the test fails when it would write none. */
  String text() {
    return imported.orElseThrow(() -> new AssertionError(messages())).text();
  }

  boolean isRefused() {
    return imported.isEmpty();
  }

  List<String> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  /** Everything that was said, as an editor reads it. */
  String messages() {
    return new DiagnosticPrinter(Locale.ROOT).print(diagnostics.sorted());
  }

  /** The names of the rows of a section, a space for every level. */
  List<String> rows(String section) {
    List<String> names = new ArrayList<>();
    YamlTree.read(text(), new FileProblems("x", new Diagnostics()))
        .flatMap(root -> root.get(section))
        .ifPresent(table -> table.listOf("rows").forEach(row -> add(names, row, "")));
    return names;
  }

  private static void add(List<String> names, DataNode row, String indent) {
    names.add(indent + row.textOf("name"));
    row.listOf("parts").forEach(part -> add(names, part, indent + " "));
  }

  private Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
