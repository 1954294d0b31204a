package org.mingzhang.read.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.model.ReportSection;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.value.FigureColumn;

/**
 * What a schema cannot say about a report: figures, ids, and names that one part uses of another.
 */
public final class ReportCheck {

  /** What a claim can be about besides sections: the narrative's summary. */
  private static final String SUMMARY = "summary";

  private static final Set<String> MONEY_SECTIONS =
      ids(ReportSection::hasMoney).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> SECTIONS =
      Stream.concat(ids(ReportSection::isPrinted), Stream.of(SUMMARY))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern ADDRESS =
      Pattern.compile("([A-Za-z]+)(\\.[a-z0-9-]+(\\.[A-Za-z0-9-]+)?)?");

  private final DataNode root;
  private final FileProblems problems;
  private final FigureCheck figures;
  private final Set<String> documents;
  private final Set<String> projects;

  private ReportCheck(DataNode root, FileProblems problems) {
    this.root = root;
    this.problems = problems;
    this.figures = new FigureCheck(problems);
    this.documents = ids(root.listOf("documents").stream());
    this.projects = projects(root);
  }

  /**
   * @param year what the file's name says
   * @param attached whether a file of that name lies beside the narrative
   */
  public static void check(
      DataNode root, String year, Predicate<String> attached, FileProblems problems) {
    ReportCheck check = new ReportCheck(root, problems);
    check.year(year);
    check.attachments(attached);
    for (Entry section : root.fields()) {
      check.section(section);
    }
  }

  private void year(String fileName) {
    root.get("year")
        .filter(y -> y.scalarText().matches("\\d{1,9}") && !y.scalarText().equals(fileName))
        .ifPresent(y -> problems.error("MZ-R044", y.place(), y.scalarText(), fileName));
  }

  private void attachments(Predicate<String> attached) {
    for (DataNode document : root.listOf("documents")) {
      document
          .get("file")
          .filter(file -> !attached.test(file.scalarText()))
          .ifPresent(file -> problems.error("MZ-R049", file.place(), file.scalarText()));
    }
  }

  private void section(Entry section) {
    DataNode table = section.value();
    uniqueIds(table.elements(), new HashMap<>());
    uniqueIds(table.listOf("columns"), new HashMap<>());
    uniqueIds(table.listOf("rows"), new HashMap<>());
    boolean unitKnown = !MONEY_SECTIONS.contains(section.key()) || table.get("unit").isPresent();
    Set<String> columns =
        table.listOf("columns").stream().map(c -> c.textOf("id")).collect(Collectors.toSet());
    visit(table, columns, unitKnown);
  }

  /** Every mapping below a section, whatever it is. */
  private void visit(DataNode node, Set<String> columns, boolean unitKnown) {
    figures.sameSign(node);
    for (Entry field : node.fields()) {
      switch (field.key()) {
        case "source" -> source(field.value());
        case "project" -> project(field);
        case "about" -> field.value().elements().forEach(this::about);
        case "adjustments" -> adjustments(field.value(), columns, unitKnown);
        default -> other(field, columns, unitKnown);
      }
    }
    node.elements().forEach(item -> visit(item, columns, unitKnown));
  }

  private void other(Entry field, Set<String> columns, boolean unitKnown) {
    Optional<FigureColumn> column = FigureColumn.of(field.key());
    if (column.isPresent()) {
      figure(field, column.get().kind(), unitKnown);
    } else {
      visit(field.value(), columns, unitKnown);
    }
  }

  private void adjustments(DataNode mapping, Set<String> columns, boolean unitKnown) {
    for (Entry field : mapping.fields()) {
      if (!columns.contains(field.key()) || FigureColumn.of(field.key()).isPresent()) {
        problems.error("MZ-R042", field.place(), field.key());
      }
      figure(field, FigureColumn.Kind.AMOUNT, unitKnown);
    }
  }

  private void figure(Entry field, FigureColumn.Kind kind, boolean unitKnown) {
    figures.check(field, kind, unitKnown);
    field.value().get("source").ifPresent(this::source);
  }

  private void source(DataNode source) {
    source
        .get("document")
        .filter(d -> !documents.contains(d.scalarText()))
        .ifPresent(d -> notListed(documents.isEmpty() ? "MZ-R066" : "MZ-R043", d, documents));
  }

  private void project(Entry field) {
    if (!projects.contains(field.value().scalarText())) {
      notListed(projects.isEmpty() ? "MZ-R067" : "MZ-R045", field.value(), projects);
    }
  }

  private void about(DataNode address) {
    Matcher m = ADDRESS.matcher(address.scalarText());
    if (!m.matches() || !SECTIONS.contains(m.group(1))) {
      problems.error("MZ-R046", address.place(), address.scalarText());
    }
  }

  private void uniqueIds(List<DataNode> rows, Map<String, Integer> lines) {
    for (DataNode row : rows) {
      row.get("id")
          .ifPresent(
              id -> {
                int line = id.place().line();
                Integer first = lines.putIfAbsent(id.scalarText(), line);
                if (first != null) {
                  problems.error("MZ-R041", id.place(), id.scalarText(), Integer.toString(first));
                }
              });
      uniqueIds(row.listOf("parts"), lines);
    }
  }

  private static Stream<String> ids(Predicate<ReportSection> trait) {
    return Stream.of(ReportSection.values()).filter(trait).map(ReportSection::id);
  }

  /** The ids of the projects listed by themselves and of the items of the budget. */
  private static Set<String> projects(DataNode root) {
    Stream<DataNode> listed = rows(root, "projects");
    Stream<DataNode> items = rows(root, "budget").filter(row -> row.textOf("role").equals("item"));
    return ids(Stream.concat(listed, items));
  }

  private static Set<String> ids(Stream<DataNode> rows) {
    return rows.map(row -> row.textOf("id"))
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Stream<DataNode> rows(DataNode root, String section) {
    return root.get(section).stream()
        .flatMap(table -> table.listOf("rows").stream())
        .flatMap(ReportCheck::withParts);
  }

  private static Stream<DataNode> withParts(DataNode row) {
    return Stream.concat(
        Stream.of(row), row.listOf("parts").stream().flatMap(ReportCheck::withParts));
  }

  private void notListed(String code, DataNode id, Set<String> known) {
    String list = known.stream().sorted().collect(Collectors.joining(", "));
    problems.error(code, id.place(), id.scalarText(), list);
  }
}
