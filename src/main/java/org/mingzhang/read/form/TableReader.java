package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/** Reads the rows below the headings of a table. */
final class TableReader {

  private final SheetProgress progress;
  private final Sheet sheet;
  private final HeadingRow heading;
  private final TableExtent extent;
  private final List<Outline.Line> lines = new ArrayList<>();
  private final CarriedCells carried;
  private FoundCell sum;

  TableReader(SheetProgress progress, HeadingRow heading, HeadingFinder finder) {
    this.progress = progress;
    this.sheet = progress.sheet();
    this.heading = heading;
    this.extent = new TableExtent(progress, heading, finder);
    this.carried = new CarriedCells(progress, heading);
  }

  /** The score that the last row of a table of indicators adds up to; empty when there is none. */
  Optional<FoundCell> sum() {
    return Optional.ofNullable(sum);
  }

  /**
   * The roots of the table.
   *
   * @return the rows in order, those that are parts below the others
   */
  List<FoundRow> read() {
    heading.label().ifPresent(progress::use);
    for (int row = heading.bottom() + 1; !extent.isEnd(row); row++) {
      if (extent.isRepeated(row)) {
        progress.useRow(row);
      } else {
        row(row);
      }
    }
    if (heading.shape() == FormShape.INDICATORS || heading.shape() == FormShape.STATEMENTS) {
      return lines.stream().map(Outline.Line::row).toList();
    }
    Outline outline = Outline.of(lines);
    if (outline.isAssumed()) {
      progress.problems().note("MZ-I031", lines.get(0).row().head().place());
    }
    return new UseParts(heading, progress).of(outline.trees());
  }

  private void row(int row) {
    RowReader found = new RowReader(progress, row).read(heading.columns());
    if (found.isEmpty() || isSpeechless(row, found.name())) {
      return;
    }
    List<FoundCell> cells = found.cells();
    if (heading.shape() == FormShape.INDICATORS) {
      if (isSum(row, found.name())) {
        sum = score(cells).orElse(null);
        return;
      }
      carried.fill(row, cells);
    }
    add(row, found.row(SplitTarget.isSplit(cells) ? joined(cells) : cells));
  }

  private List<FoundCell> joined(List<FoundCell> cells) {
    List<FoundCell> joined = SplitTarget.join(cells);
    joined.stream()
        .filter(cell -> cell.column().equals(FormColumns.TARGET))
        .forEach(cell -> progress.problems().note("MZ-I033", cell.cell().place(), cell.text()));
    return joined;
  }

  private void add(int row, FoundRow found) {
    String name = found.name();
    boolean blank = CellTexts.isBlank(name);
    if (blank && heading.shape() != FormShape.STATEMENTS) {
      progress.problems().error("MZ-I023", found.head().place(), Integer.toString(row));
      return;
    }
    boolean verbatim = heading.shape() == FormShape.INDICATORS || blank;
    String own = blank ? "" : verbatim ? name : FormNames.bare(name);
    lines.add(new Outline.Line(found.named(own), name));
  }

  /** Rows that number the columns, and rows in which a table says that it has nothing. */
  private boolean isSpeechless(int row, String name) {
    List<SheetCell> own =
        sheet.row(row).stream()
            .filter(cell -> cell.place().column() >= heading.left())
            .filter(cell -> cell.place().column() <= heading.right())
            .toList();
    boolean ignored = !name.isEmpty() && progress.vocabulary().isIgnored(name);
    boolean nothing = own.size() == 1 && CellTexts.isNothing(own.get(0).text());
    if (ignored || nothing) {
      own.forEach(progress::use);
    }
    return ignored || nothing;
  }

  private boolean isSum(int row, String name) {
    SheetCell first = sheet.row(row).stream().filter(c -> !isLabel(c)).findFirst().orElseThrow();
    if (!CellTexts.isSum(first.text()) && !CellTexts.isSum(name)) {
      return false;
    }
    progress.useRow(row);
    return true;
  }

  private boolean isLabel(SheetCell cell) {
    return heading.label().filter(cell::equals).isPresent();
  }

  private static Optional<FoundCell> score(List<FoundCell> cells) {
    return cells.stream().filter(c -> c.column().equals(FormColumns.SCORE)).findFirst();
  }
}
