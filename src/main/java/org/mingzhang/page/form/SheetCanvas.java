package org.mingzhang.page.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.page.download.DownloadCell;

/** A sheet in the making: cells are put down in any order. */
final class SheetCanvas {

  /** Chinese signs begin here; they are as wide as two letters. */
  private static final int FIRST_WIDE = 0x2E80;

  private final List<Integer> widths;
  private final List<FormCell> cells = new ArrayList<>();
  private int next;

  /**
   * @param widths of all columns
   */
  SheetCanvas(List<Integer> widths) {
    this.widths = List.copyOf(widths);
  }

  int columns() {
    return widths.size();
  }

  /** The first row below everything that was put down. */
  int next() {
    return next;
  }

  void put(int row, int column, int down, int across, FormTone tone, DownloadCell content) {
    cells.add(new FormCell(row, column, down, across, tone, content));
    next = Math.max(next, row + down);
  }

  /** A cell of its own size. */
  void put(int row, int column, FormTone tone, DownloadCell content) {
    put(row, column, 1, 1, tone, content);
  }

  /** A text across the whole sheet, below everything else. */
  void line(FormTone tone, String text) {
    put(next, 0, 1, columns(), tone, new DownloadCell.Text(text));
  }

  FormSheet sheet(String name) {
    cells.sort(Comparator.comparingInt(FormCell::row).thenComparingInt(FormCell::column));
    return new FormSheet(name, widths, lines(), cells);
  }

  private List<Integer> lines() {
    List<Integer> lines = new ArrayList<>(Collections.nCopies(next, 1));
    for (FormCell cell : cells) {
      if (cell.down() == 1) {
        lines.set(cell.row(), Math.max(lines.get(cell.row()), lines(cell)));
      }
    }
    return lines;
  }

  private int lines(FormCell cell) {
    if (!(cell.content() instanceof DownloadCell.Text text)) {
      return 1;
    }
    int room =
        widths.subList(cell.column(), cell.column() + cell.across()).stream()
            .mapToInt(Integer::intValue)
            .sum();
    return text.text().lines().mapToInt(line -> (width(line) + room) / room).sum();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
  }
}
