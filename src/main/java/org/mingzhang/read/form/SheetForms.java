package org.mingzhang.read.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.form.FormField;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.read.form.FieldReader.Answer;
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
      NatureSplit.at(sheet, row, finder).ifPresent(this::split);
      new LyingReader(progress, row).read().ifPresent(this::add);
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
          form.heading(cell, progress.problems());
        } else if (FormYears.isYear(cell.text())) {
          progress.use(cell);
          form.heading(cell, progress.problems());
        } else if (FormNames.unit(cell.text()) != null && cell.text().contains("单位")) {
          unit = FormNames.unit(cell.text());
          progress.use(cell);
        }
      }
    }
    form.title(title);
    sections = new SectionFinder(progress, title);
    units = new TableUnits(progress, sections, unit);
  }

  private void table(HeadingRow found, int row) {
    HeadingRow heading = UseColumns.resolved(found, sections.title(), progress);
    if (heading.columns().stream().anyMatch(c -> progress.isUsed(sheet.at(row, c.left())))) {
      return; // A row of another table that happens to read like headings.
    }
    Optional<FormSection> section = sections.section(heading, row, side(row));
    SheetCell first = sheet.at(row, heading.left());
    heading.unknown().forEach(cell -> unknown(heading, cell));
    headings(heading, row);
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
    if (!rows.isEmpty() && section.isEmpty()) {
      progress.problems().error("MZ-I040", first.place(), heading.first());
    } else if (!rows.isEmpty()) {
      MoneyUnit money = units.of(heading, section.get(), row);
      form.add(
          new FoundTable(
              section.get(), progress.problems(), first.place(), money, heading.amounts(), rows));
    }
  }

  /** Sources and uses of a total that stands in front of them, or in a table above them. */
  private void split(NatureSplit split) {
    Optional<LyingSplit> lying = LyingSplit.of(progress, split);
    if (lying.isPresent()) {
      lying.get().read(sections.title()).forEach(this::add);
      return;
    }
    form.tables().stream()
        .filter(table -> table.problems() == progress.problems())
        .filter(table -> table.section() == FormSection.BUDGET)
        .findFirst()
        .ifPresent(budget -> split(split, budget));
  }

  private void split(NatureSplit split, FoundTable budget) {
    List<FoundTable> both = new NatureReader(progress, split, finder).read(budget);
    if (!both.isEmpty()) {
      form.remove(budget);
      both.forEach(form::add);
    }
  }

  private int side(int row) {
    boolean first = headings.add(row);
    return first ? 0 : 1;
  }

  /** The cells of the headings, and those of a line of common headings above them. */
  private void headings(HeadingRow heading, int row) {
    boolean common =
        sheet.row(row).stream().anyMatch(cell -> cell.place().line() < row && cell.bottom() >= row);
    for (int line = common ? row - 1 : row; line <= heading.bottom(); line++) {
      for (int i = heading.left(); i <= heading.right(); i++) {
        progress.use(sheet.at(line, i));
      }
    }
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
    sections.above(heading, row).stream()
        .filter(c -> vocabulary.isLabel(c.text()) || FormNames.unit(c.text()) != null)
        .forEach(progress::use);
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

  /** Labels of tables that stand by themselves say nothing more. */
  private void labels() {
    for (int row = 1; row <= sheet.bottom(); row++) {
      sheet.row(row).stream()
          .filter(cell -> vocabulary.isLabel(cell.text()))
          .forEach(progress::use);
    }
  }
}
