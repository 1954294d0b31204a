package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormField;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.form.FieldReader.Answer;
import org.mingzhang.read.form.HeadingRow.Column;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/** Reads one sheet from top to bottom. */
final class SheetForms {

  private final SheetProgress progress;
  private final Sheet sheet;
  private final Vocabulary vocabulary;
  private final HeadingFinder finder;
  private final FoundForm form;
  private final Set<Integer> headings = new HashSet<>();
  private SectionFinder sections;
  private TableUnits units;

  SheetForms(SheetProgress progress, FoundForm form) {
    this.progress = progress;
    this.sheet = progress.sheet();
    this.vocabulary = progress.vocabulary();
    this.finder = new HeadingFinder(sheet, vocabulary);
    this.form = form;
  }

  void read() {
    head();
    for (int row = 1; row <= sheet.bottom(); row++) {
      for (HeadingRow heading : finder.at(row)) {
        table(heading, row);
      }
      new LyingReader(progress, row).read().ifPresent(lying -> add(lying));
    }
    for (int row = 1; row <= sheet.bottom(); row++) {
      new FieldReader(progress).read(row).forEach(form::add);
    }
    labels();
    progress.tellRest();
  }

  /** What stands above the first table: a title, a year, a unit of money. */
  private void head() {
    String title = "";
    MoneyUnit unit = null;
    for (int row = 1; row <= sheet.bottom() && finder.at(row).isEmpty(); row++) {
      for (SheetCell cell : sheet.row(row)) {
        if (cell.text().matches("(?:附件|附表)?\\s*[\\d-]*.{0,40}(?:表|报告)[^：:]{0,20}")
            && title.isEmpty()) {
          title = cell.text();
          progress.use(cell);
        } else if (cell.text().matches("[(（]?\\s*(?:19|20)\\d{2}\\s*年(?:度)?\\s*[)）]?")) {
          progress.use(cell);
        } else if (FormNames.unit(cell.text()) != null && cell.text().contains("单位")) {
          unit = FormNames.unit(cell.text());
          progress.use(cell);
        }
      }
    }
    form.title(title);
    sections = new SectionFinder(sheet, vocabulary, title);
    units = new TableUnits(progress, sections, unit);
  }

  private void table(HeadingRow heading, int row) {
    if (heading.columns().stream().anyMatch(c -> progress.isUsed(sheet.at(row, c.left())))) {
      return; // A row of another table that happens to read like headings.
    }
    Optional<FormSection> section = sections.section(heading, row, side(row));
    SheetCell first = sheet.at(row, heading.left());
    if (section.isEmpty()) {
      progress.problems().error("MZ-I040", first.place(), shortened(heading));
      return;
    }
    heading.unknown().forEach(cell -> unknown(heading, cell));
    TableReader reader = new TableReader(progress, heading, finder);
    List<FoundRow> rows = reader.read();
    above(heading, row);
    reader
        .sum()
        .ifPresent(
            sum ->
                form.add(
                    new Answer(
                        FormField.TOTAL_SCORE, sum.text(), sum.cell(), progress.problems())));
    if (!rows.isEmpty()) {
      MoneyUnit money = units.of(heading, section.get(), row);
      form.add(
          new FoundTable(
              section.get(), progress.problems(), first.place(), money, columns(heading), rows));
    }
  }

  private int side(int row) {
    boolean first = headings.add(row);
    return first ? 0 : 1;
  }

  private static String shortened(HeadingRow heading) {
    return heading.columns().stream()
        .map(Column::heading)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A heading that nobody knows loses a column, unless nothing stands below it. */
  private void unknown(HeadingRow heading, SheetCell cell) {
    progress.use(cell);
    boolean filled = false;
    for (int row = heading.bottom() + 1; row <= sheet.bottom() && finder.at(row).isEmpty(); row++) {
      SheetCell below = sheet.at(row, cell.place().column());
      if (below.place().line() == row && below.place().column() == cell.place().column()) {
        filled |= !CellTexts.isBlank(below.text());
        progress.use(below);
      }
    }
    if (filled && !vocabulary.isIgnored(cell.text())) {
      progress.problems().error("MZ-I041", cell.place(), cell.text());
    }
  }

  /** The label above a table, for tables beside each other. */
  private void above(HeadingRow heading, int row) {
    SheetCell cell = sheet.at(Math.max(1, row - 1), heading.left());
    if (vocabulary.isLabel(cell.text()) || FormNames.unit(cell.text()) != null) {
      progress.use(cell);
    }
  }

  private void add(FoundTable lying) {
    MoneyUnit settled = units.of(lying);
    form.add(
        new FoundTable(
            lying.section(),
            lying.problems(),
            lying.place(),
            settled,
            lying.columns(),
            lying.rows()));
  }

  private static List<BudgetColumn> columns(HeadingRow heading) {
    List<BudgetColumn> columns = new ArrayList<>();
    if (heading.shape() == FormShape.AMOUNTS) {
      for (Column column : heading.columns()) {
        if (!FormColumns.isText(column.id())) {
          columns.add(new BudgetColumn(column.id(), column.heading()));
        }
      }
    }
    return columns;
  }

  /** Labels of tables that stand by themselves say nothing more. */
  private void labels() {
    for (int row = 1; row <= sheet.bottom(); row++) {
      sheet.row(row).stream()
          .filter(cell -> vocabulary.isLabel(cell.text()))
          .forEach(progress::use);
    }
  }
}
