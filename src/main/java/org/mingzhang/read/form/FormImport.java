package org.mingzhang.read.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.form.FormMapping;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.TextReader;
import org.mingzhang.read.merge.FileMerge;
import org.mingzhang.read.merge.FileText;
import org.mingzhang.read.shape.ReportCheck;
import org.mingzhang.read.shape.SchemaCheck;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetReader;
import org.mingzhang.read.tree.DataNode.Entry;

/** The stage: an official form to the text of a data file. Writes nothing. */
public final class FormImport {

  private static final SchemaCheck SCHEMA = new SchemaCheck("report.schema.json");

  private final FormRequest request;
  private final Diagnostics diagnostics;
  private final UnitFolder unit;

  private FormImport(FormRequest request, Diagnostics diagnostics) {
    this.request = request;
    this.diagnostics = diagnostics;
    this.unit = new UnitFolder(request, diagnostics);
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
    Optional<UnitFolder.DataFileText> existing = unit.existing();
    if (sheets.isEmpty() || mapping.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    UnitFiles files =
        new UnitFiles(existing.map(UnitFolder.DataFileText::tree), unit.earlier(), unit.unitName());
    Vocabulary vocabulary =
        new Vocabulary(mapping.get(), files.all(), Integer.parseInt(request.year()));
    FoundForm form = form(sheets, vocabulary);
    ReportTree tree = new ReportTree(form, vocabulary, files);
    List<Entry> sections = tree.sections();
    new FormIdentity(form, vocabulary).check(files.unitName(), request.year());
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
        .map(file -> MappingFile.read(file, unit.name(file), diagnostics))
        .orElse(Optional.of(FormMapping.NONE));
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

  private Optional<ImportedForm> merged(UnitFolder.DataFileText file, List<Entry> sections) {
    FileProblems problems = new FileProblems(file.path(), diagnostics);
    String text = FileMerge.merge(file.text(), sections, FileOrder.all(), file.isJson(), problems);
    return checked(file.path(), text, true, sections);
  }

  private Optional<ImportedForm> created(List<Entry> entries, List<Entry> sections) {
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    String path = "data/" + request.unit() + "/" + request.year() + ".yaml";
    return checked(path, FileText.create(entries), false, sections);
  }

  /** What was written is read again, so that no form makes a file that a build refuses. */
  private Optional<ImportedForm> checked(
      String path, String text, boolean merged, List<Entry> sections) {
    FileProblems problems = new FileProblems(path, diagnostics);
    TextReader.read(text.getBytes(StandardCharsets.UTF_8), problems)
        .flatMap(clean -> UnitFolder.tree(path, clean, problems))
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
