package org.mingzhang.read.form;

import java.util.List;
import org.mingzhang.model.form.FormField;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.sheet.SheetCell;

/** How far a table reaches: as far as its label, or to what begins something else. */
final class TableExtent {

  private final SheetProgress progress;
  private final HeadingRow heading;
  private final HeadingFinder finder;

  TableExtent(SheetProgress progress, HeadingRow heading, HeadingFinder finder) {
    this.progress = progress;
    this.heading = heading;
    this.finder = finder;
  }

  private int last() {
    return heading
        .label()
        .filter(label -> label.bottom() > heading.bottom())
        .map(SheetCell::bottom)
        .orElse(progress.sheet().bottom());
  }

  /** Whether the table has ended above that row. */
  boolean isEnd(int row) {
    if (row > last()) {
      return true;
    }
    List<SheetCell> cells = progress.sheet().row(row);
    if (cells.isEmpty()) {
      return progress.sheet().row(row + 1).isEmpty();
    }
    SheetCell first = cells.get(0);
    return CellTexts.isNote(first.text())
        || FieldReader.field(first.text()).filter(f -> f != FormField.TOTAL_SCORE).isPresent()
            && heading.shape() != FormShape.AMOUNTS
        || isOtherLabel(first)
        || NatureSplit.at(progress.sheet(), row, finder).isPresent()
        || isTitle(row, cells)
        || !finder.at(row).isEmpty() && !isRepeated(row);
  }

  /** Whether the headings stand there again, as at the top of a new page. */
  boolean isRepeated(int row) {
    List<HeadingRow> again = finder.at(row);
    return again.size() == 1
        && progress.sheet().row(row - 1).size() > 1
        && again.get(0).bottom() == row
        && again.get(0).columns().equals(heading.columns());
  }

  /** Whether a line by itself is what stands above the headings of the next table. */
  private boolean isTitle(int row, List<SheetCell> cells) {
    return cells.size() == 1
        && cells.get(0).place().column() <= heading.left()
        && !finder.at(row + 1).isEmpty();
  }

  private boolean isOtherLabel(SheetCell first) {
    return first.place().column() < heading.left()
        && !progress.isUsed(first)
        && heading.label().filter(label -> label.equals(first)).isEmpty()
        && progress.vocabulary().isLabel(first.text());
  }
}
