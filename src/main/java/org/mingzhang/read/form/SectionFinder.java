package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/** Which section of a report a table lists: by its label, else by the title of its form. */
final class SectionFinder {

  private final Sheet sheet;
  private final Vocabulary vocabulary;
  private final String title;

  /**
   * @param title of the form
   */
  SectionFinder(Sheet sheet, Vocabulary vocabulary, String title) {
    this.sheet = sheet;
    this.vocabulary = vocabulary;
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
    above(heading, row).ifPresent(labels::add);
    labels.add(sheet.name());
    for (String label : labels) {
      List<FormSection> sections = vocabulary.sections(heading.shape(), label);
      if (sections.size() == 1) {
        return Optional.of(sections.get(0));
      }
    }
    return byTitle(heading, side);
  }

  /** The text right above the table, where it is no wider than it. */
  Optional<String> above(HeadingRow heading, int row) {
    if (row < 2) {
      return Optional.empty();
    }
    SheetCell cell = sheet.at(row - 1, heading.left());
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell.text());
  }

  private Optional<FormSection> byTitle(HeadingRow heading, int side) {
    return switch (heading.shape()) {
      case AMOUNTS -> amounts(side);
      case COUNTS -> Optional.of(FormSection.STAFF);
      case ASSETS -> Optional.of(FormSection.ASSETS);
      case INDICATORS ->
          Optional.of(
              heading.has(FormColumns.TARGET) ? FormSection.INDICATORS : FormSection.RESULTS);
      case STATEMENTS -> statements(heading);
    };
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
    boolean unit = title.contains("整体支出") || title.contains("部门预算");
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
