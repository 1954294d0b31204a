package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.form.FormField;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.form.FieldReader.Answer;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Sequence;

/** Makes the sections of a data file of what was found on the sheets. */
final class ReportTree {

  private final FoundForm form;
  private final Vocabulary vocabulary;
  private final UnitFiles files;
  private final Map<FormSection, FoundTable> tables = new EnumMap<>(FormSection.class);

  ReportTree(FoundForm form, Vocabulary vocabulary, UnitFiles files) {
    this.form = form;
    this.vocabulary = vocabulary;
    this.files = files;
  }

  /** The sections, in the order of a data file; those that the form does not carry are left out. */
  List<Entry> sections() {
    form.tables().forEach(this::once);
    List<Entry> sections = new ArrayList<>();
    for (FoundTable table : tables.values()) {
      sections.add(new Entry(table.section().id(), table.place(), table(table)));
    }
    evaluation().ifPresent(sections::add);
    sections.sort(Comparator.comparingInt(e -> FileOrder.SECTIONS.indexOf(e.key())));
    return sections;
  }

  private void once(FoundTable table) {
    FoundTable first = tables.putIfAbsent(table.section(), table);
    if (first != null) {
      String other = first.problems().at(first.place()).toString();
      table.problems().error("MZ-I043", table.place(), table.section().id(), other);
    }
  }

  private Mapping table(FoundTable table) {
    List<Entry> entries = new ArrayList<>();
    Place place = table.place();
    if (table.unit() != null) {
      sameUnit(table);
      entries.add(new Entry("unit", place, RowKeys.scalar(place, table.unit().printed())));
    }
    columns(table).ifPresent(columns -> entries.add(new Entry("columns", place, columns)));
    RowIds ids = new RowIds(table.section(), files, vocabulary.mapping().rows());
    Sequence rows = new RowTree(table, vocabulary, ids).rows();
    entries.add(new Entry("rows", place, project(table, rows)));
    return new Mapping(place, entries);
  }

  /** Amounts without a unit of their own would change their meaning. */
  private void sameUnit(FoundTable table) {
    files
        .existing()
        .flatMap(file -> file.get(table.section().id()))
        .map(section -> section.textOf("unit"))
        .filter(unit -> !unit.isEmpty() && !unit.equals(table.unit().printed()))
        .ifPresent(
            unit -> table.problems().error("MZ-I044", table.place(), table.unit().printed(), unit));
  }

  /** The printed headings, where amounts stand below them. */
  private static Optional<DataNode> columns(FoundTable table) {
    List<DataNode> columns = new ArrayList<>();
    for (BudgetColumn column : table.columns()) {
      if (!column.name().isEmpty() && isFilled(table.rows(), column.id())) {
        RowKeys keys = new RowKeys(table.place());
        keys.text("id", column.id());
        keys.text("name", column.name());
        columns.add(keys.mapping());
      }
    }
    return columns.isEmpty() ? Optional.empty() : Optional.of(new Sequence(table.place(), columns));
  }

  private static boolean isFilled(List<FoundRow> rows, String column) {
    return rows.stream()
        .anyMatch(row -> !row.text(column).isEmpty() || isFilled(row.parts(), column));
  }

  /** The form of a single project names it above the table. */
  private Sequence project(FoundTable table, Sequence rows) {
    List<Answer> profile =
        form.answers().stream()
            .filter(a -> a.field() == FormField.COMPETENT || a.field() == FormField.IMPLEMENTING)
            .toList();
    Optional<Answer> name = answer(FormField.PROJECT_NAME);
    boolean single = table.section() == FormSection.PROJECTS && rows.items().size() == 1;
    if (!single || name.isEmpty() && profile.isEmpty()) {
      return rows;
    }
    Mapping root = (Mapping) rows.items().get(0);
    return new Sequence(rows.place(), List.of(ProjectForm.of(root, name, profile)));
  }

  private Optional<Entry> evaluation() {
    List<Entry> entries = new ArrayList<>();
    answer(FormField.TOTAL_SCORE).ifPresent(a -> entries.add(entry("score", a)));
    answer(FormField.GRADE).ifPresent(a -> entries.add(entry("grade", a)));
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry(
                "evaluation",
                entries.get(0).place(),
                new Mapping(entries.get(0).place(), entries)));
  }

  private static Entry entry(String key, Answer answer) {
    Place place = answer.cell().place();
    return new Entry(key, place, RowKeys.scalar(place, answer.text()));
  }

  private Optional<Answer> answer(FormField field) {
    return form.answers().stream().filter(a -> a.field() == field).findFirst();
  }

  /** Whether the form reports what was done, and not only what is meant to be done. */
  boolean hasResults() {
    return tables.values().stream()
        .anyMatch(
            table ->
                table.section().shape() == FormShape.INDICATORS && isFilled(table.rows(), "actual")
                    || isFilled(table.rows(), "executed"));
  }
}
