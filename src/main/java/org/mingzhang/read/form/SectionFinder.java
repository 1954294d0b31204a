package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.form.HeadingRow.Column;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/** Which section of a report a table lists: by its label, else by the title of its form. */
final class SectionFinder {

  private final Sheet sheet;
  private final Vocabulary vocabulary;
  private final Predicate<SheetCell> used;
  private final String title;

  /**
   * @param title of the form
   */
  SectionFinder(SheetProgress progress, String title) {
    this.sheet = progress.sheet();
    this.vocabulary = progress.vocabulary();
    this.used = progress::isRead;
    this.title = title + " " + sheet.name();
  }

  /**
   * @param row of the headings
   * @param side 0 for the first of the tables beside each other
   * @return empty when nothing says so
   */
  Optional<FormSection> section(HeadingRow heading, int row, int side) {
    List<String> labels = new ArrayList<>();
    heading.label().map(SheetCell::text).ifPresent(labels::add);
    above(heading, row).stream()
        .limit(1)
        .filter(cell -> cell.across() == 1 || cell.right() >= heading.right())
        .map(SheetCell::text)
        .forEach(labels::add);
    labels.add(sheet.name());
    for (String label : labels) {
      List<FormSection> sections = vocabulary.sections(heading.shape(), label);
      Optional<FormSection> titled = byTitle(heading, side).filter(sections::contains);
      if (sections.size() == 1 || titled.isPresent()) {
        return titled.or(() -> Optional.of(sections.get(0)));
      }
    }
    return byTitle(heading, side);
  }

  /** The texts of the two lines right above the table, the nearer one first. */
  List<SheetCell> above(HeadingRow heading, int row) {
    return Stream.of(row - 1, row - 2)
        .filter(line -> line > 0)
        .map(line -> sheet.at(line, heading.left()))
        .filter(cell -> !cell.isEmpty() && cell.bottom() < row && !used.test(cell))
        .distinct()
        .toList();
  }

  /** The title of the form and the name of its sheet. */
  String title() {
    return title;
  }

  private Optional<FormSection> byTitle(HeadingRow heading, int side) {
    return switch (heading.shape()) {
      case AMOUNTS -> byUses(heading).or(() -> amounts(side));
      case COUNTS -> Optional.of(FormSection.STAFF);
      case ASSETS -> Optional.of(FormSection.ASSETS);
      case INDICATORS ->
          Optional.of(
              heading.has(FormColumns.TARGET) ? FormSection.INDICATORS : FormSection.RESULTS);
      case STATEMENTS -> statements(heading);
    };
  }

  /** 基本支出 beside 项目支出 divides functions, 人员经费 beside 公用经费 divides what money is for. */
  private static Optional<FormSection> byUses(HeadingRow heading) {
    List<String> uses =
        heading.columns().stream()
            .map(Column::id)
            .filter(FormColumns::isUse)
            .map(id -> id.substring(id.indexOf('/')))
            .toList();
    if (!heading.has(FormColumns.CODE) || uses.isEmpty()) {
      return Optional.empty();
    }
    boolean staff = uses.contains(FormColumns.PERSONNEL) || uses.contains(FormColumns.OPERATING);
    return Optional.of(staff ? FormSection.ECONOMIC : FormSection.FUNCTIONAL);
  }

  private Optional<FormSection> amounts(int side) {
    if (title.contains("三公")) {
      return Optional.of(FormSection.THREE_PUBLIC);
    }
    if (title.contains("收支")) {
      return Optional.of(side == 0 ? FormSection.FUNDING : FormSection.FUNCTIONAL);
    }
    if (title.contains("功能分类")) {
      return Optional.of(FormSection.FUNCTIONAL);
    }
    if (title.contains("经济分类") || title.contains("基本支出")) {
      return Optional.of(FormSection.ECONOMIC);
    }
    if (title.contains("项目支出") && !title.contains("整体")) {
      return Optional.of(FormSection.PROJECTS);
    }
    boolean unit = title.contains("整体支出") || title.matches(".*(?:部门预算|绩效目标申报).*");
    return unit ? Optional.of(FormSection.BUDGET) : Optional.empty();
  }

  private static Optional<FormSection> statements(HeadingRow heading) {
    boolean tasks =
        heading.column(FormColumns.NAME).filter(c -> c.heading().contains("任务")).isPresent();
    boolean goals =
        heading.column(FormColumns.TEXT).filter(c -> c.heading().contains("目标")).isPresent();
    return tasks
        ? Optional.of(FormSection.TASKS)
        : goals ? Optional.of(FormSection.GOALS) : Optional.empty();
  }

  /** Whether tables of that shape hold money. */
  static boolean isMoney(FormShape shape) {
    return shape == FormShape.AMOUNTS || shape == FormShape.ASSETS;
  }
}
