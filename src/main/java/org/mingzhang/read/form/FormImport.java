package org.mingzhang.read.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.form.FormField;
import org.mingzhang.model.form.FormMapping;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.file.TextReader;
import org.mingzhang.read.merge.FileMerge;
import org.mingzhang.read.shape.ReportCheck;
import org.mingzhang.read.shape.SchemaCheck;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetReader;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.JsonTree;
import org.mingzhang.read.tree.YamlTree;

/** The stage: an official form to the text of a data file. Writes nothing. */
public final class FormImport {

  private static final SchemaCheck SCHEMA = new SchemaCheck("report.schema.json");

  private final FormRequest request;
  private final Diagnostics diagnostics;

  private FormImport(FormRequest request, Diagnostics diagnostics) {
    this.request = request;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a form.
   *
   * @param diagnostics receives every problem and every assumption, each with its cell
   * @return empty when there is an error, and then nothing should be written
   */
  public static Optional<ImportedForm> read(FormRequest request, Diagnostics diagnostics) {
    return new FormImport(request, diagnostics).read();
  }

  private Optional<ImportedForm> read() {
    List<Sheet> sheets = SheetReader.read(request.file(), request.name(), diagnostics);
    Optional<FormMapping> mapping = mapping();
    Optional<DataFileText> existing = existing();
    if (sheets.isEmpty() || mapping.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    UnitFiles files = new UnitFiles(existing.map(DataFileText::tree), earlier(), unitName());
    Vocabulary vocabulary = new Vocabulary(mapping.get(), files.all());
    FoundForm form = form(sheets, vocabulary);
    ReportTree tree = new ReportTree(form, vocabulary, files);
    List<Entry> sections = tree.sections();
    identity(form, files);
    if (sections.isEmpty() && !diagnostics.hasErrors()) {
      new FileProblems(request.name(), diagnostics).error("MZ-I045");
    }
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    return existing.isPresent()
        ? merged(existing.get(), sections)
        : created(new NewFile(request, form, files, diagnostics).entries(tree, sections), sections);
  }

  private Optional<FormMapping> mapping() {
    return request
        .mappingInForce()
        .map(file -> MappingFile.read(file, name(file), diagnostics))
        .orElse(Optional.of(FormMapping.NONE));
  }

  private String name(Path file) {
    return file.startsWith(request.site())
        ? request.site().relativize(file).toString().replace('\\', '/')
        : file.toString();
  }

  private FoundForm form(List<Sheet> sheets, Vocabulary vocabulary) {
    FoundForm form = new FoundForm();
    for (Sheet sheet : sheets) {
      if (!vocabulary.isIgnored(sheet.name())) {
        FileProblems problems = new FileProblems(request.name(), sheet.name(), diagnostics);
        new SheetForms(new SheetProgress(sheet, problems, vocabulary), form).read();
      }
    }
    return form;
  }

  /** A data file with its text. */
  private record DataFileText(String path, String text, DataNode tree) {
    boolean isJson() {
      return path.endsWith(".json");
    }
  }

  private Optional<DataFileText> existing() {
    for (String suffix : List.of(".yaml", ".json")) {
      Path file = request.folder().resolve(request.year() + suffix);
      if (Files.isRegularFile(file)) {
        if (!request.merge()) {
          new FileProblems(name(file), diagnostics).error("MZ-I046");
          return Optional.empty();
        }
        return data(file, diagnostics);
      }
    }
    return Optional.empty();
  }

  private Optional<DataFileText> data(Path file, Diagnostics told) {
    FileProblems problems = new FileProblems(name(file), told);
    return TextReader.read(file, problems)
        .flatMap(
            text ->
                tree(name(file), text, problems)
                    .map(tree -> new DataFileText(name(file), text, tree)));
  }

  private static Optional<DataNode> tree(String path, String text, FileProblems problems) {
    return path.endsWith(".json") ? JsonTree.read(text, problems) : YamlTree.read(text, problems);
  }

  /** The nearest year before this one, else the nearest after it; none that cannot be read. */
  private Optional<DataNode> earlier() {
    if (!Files.isDirectory(request.folder())) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(request.folder())) {
      int own = Integer.parseInt(request.year());
      return found
          .filter(file -> file.getFileName().toString().matches("\\d{4}\\.(?:yaml|json)"))
          .filter(file -> year(file) != own)
          .min(
              Comparator.comparing((Path file) -> year(file) > own)
                  .thenComparing(file -> Math.abs(year(file) - own))
                  .thenComparing(Path::toString))
          .flatMap(file -> data(file, new Diagnostics()))
          .map(DataFileText::tree);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int year(Path file) {
    return Integer.parseInt(file.getFileName().toString().substring(0, 4));
  }

  private String unitName() {
    for (String suffix : List.of("unit.yaml", "unit.json")) {
      Path file = request.folder().resolve(suffix);
      if (Files.isRegularFile(file)) {
        return data(file, new Diagnostics()).map(d -> d.tree().textOf("name")).orElse("");
      }
    }
    new FileProblems("data/" + request.unit(), diagnostics)
        .warning("MZ-I047", Place.FILE, request.unit());
    return "";
  }

  /** Whether the form speaks of another unit than the one it is imported for. */
  private void identity(FoundForm form, UnitFiles files) {
    form.answers().stream()
        .filter(a -> a.field() == FormField.UNIT_NAME && !files.unitName().isEmpty())
        .filter(a -> !FormNames.row(a.text()).contains(FormNames.row(files.unitName())))
        .filter(a -> !FormNames.row(files.unitName()).contains(FormNames.row(a.text())))
        .findFirst()
        .ifPresent(
            a -> a.problems().warning("MZ-I048", a.cell().place(), a.text(), files.unitName()));
  }

  private Optional<ImportedForm> merged(DataFileText file, List<Entry> sections) {
    FileProblems problems = new FileProblems(file.path(), diagnostics);
    String text = FileMerge.merge(file.text(), sections, FileOrder.all(), file.isJson(), problems);
    return checked(file.path(), text, true, sections);
  }

  private Optional<ImportedForm> created(List<Entry> entries, List<Entry> sections) {
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    String path = "data/" + request.unit() + "/" + request.year() + ".yaml";
    return checked(path, FileMerge.create(entries), false, sections);
  }

  /** What was written is read again, so that no form makes a file that a build refuses. */
  private Optional<ImportedForm> checked(
      String path, String text, boolean merged, List<Entry> sections) {
    FileProblems problems = new FileProblems(path, diagnostics);
    TextReader.read(text.getBytes(StandardCharsets.UTF_8), problems)
        .flatMap(clean -> tree(path, clean, problems))
        .ifPresent(
            root -> {
              SCHEMA.check(root, problems);
              ReportCheck.check(root, request.year(), file -> true, problems);
            });
    List<String> names = new ArrayList<>(sections.stream().map(Entry::key).toList());
    return problems.any()
        ? Optional.empty()
        : Optional.of(new ImportedForm(path, text, merged, names));
  }
}
