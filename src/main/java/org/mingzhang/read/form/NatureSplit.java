package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/**
 * 按收入性质分 beside 按支出性质分, below the total that both divide: two lists of names with an amount each,
 * without headings.
 *
 * @param income the label of the sources
 * @param use the label of the uses
 */
record NatureSplit(SheetCell income, SheetCell use) {

  private static final Pattern INCOME = Pattern.compile("(?:其中)?按收入性质(?:划?分)?");
  private static final Pattern USE = Pattern.compile("(?:其中)?按支出性质(?:划?分)?");

  /** A name with its amount, which stands behind it or in the next cell. */
  record Entry(SheetCell head, String name, String amount, SheetCell cell) {}

  /** The labels in a row; empty where one of them is missing, or both stand over headings. */
  static Optional<NatureSplit> at(Sheet sheet, int row, HeadingFinder finder) {
    Optional<SheetCell> income = find(sheet, row, INCOME);
    Optional<SheetCell> use = find(sheet, row, USE);
    boolean headed = !finder.at(row).isEmpty() || !finder.at(row + 1).isEmpty();
    return income.isPresent() && use.isPresent() && !headed
        ? Optional.of(new NatureSplit(income.get(), use.get()))
        : Optional.empty();
  }

  private static Optional<SheetCell> find(Sheet sheet, int row, Pattern label) {
    return sheet.row(row).stream()
        .filter(cell -> cell.place().line() == row)
        .filter(cell -> label.matcher(FormNames.heading(cell.text())).matches())
        .findFirst();
  }

  /** Whether the cell stands below the label, which reaches as far as the other one. */
  boolean isBelow(SheetCell label, SheetCell cell) {
    int left = label.place().column();
    int other = (label == income ? use : income).place().column();
    int column = cell.place().column();
    return column >= left && (other < left || column < other);
  }

  /** The leftmost column of both lists. */
  int left() {
    return Math.min(income.place().column(), use.place().column());
  }

  /** What cells beside each other say; empty when there is none. */
  static Optional<Entry> entry(List<SheetCell> cells) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    List<SheetCell> rest = new ArrayList<>(cells);
    SheetCell head = rest.remove(0);
    String[] parts = FormNames.bare(head.text()).split("[：:]", 2);
    boolean inside = parts.length > 1 && !parts[1].isBlank();
    SheetCell cell = inside || rest.isEmpty() ? head : rest.get(0);
    String amount = inside ? parts[1].strip() : rest.isEmpty() ? "" : cell.text();
    return Optional.of(new Entry(head, parts[0].strip(), amount, cell));
  }
}
