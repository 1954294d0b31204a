package org.mingzhang.publish;

import java.util.List;
import java.util.TreeMap;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.form.FormCell;
import org.mingzhang.page.form.FormSheet;

/**
 * One sheet. A number is written with exactly its digits; a text is of the type of texts, so that
 * no program takes it for a formula, whatever it begins with.
 */
final class XlsxSheet {

  private static final int LINE_HEIGHT = 16;
  private static final int MARGIN = 6;

  /** The tallest row that the format knows, in points. */
  private static final int TALLEST = 409;

  /** The longest text that the format knows. */
  private static final int LONGEST = 32_767;

  /** Wider sheets are printed on their side. */
  private static final int PORTRAIT = 95;

  private static final int A4 = 9;

  private final FormSheet sheet;
  private final XlsxStyles styles;
  private final TreeMap<Integer, TreeMap<Integer, FormCell>> rows = new TreeMap<>();

  XlsxSheet(FormSheet sheet, XlsxStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.cells().forEach(this::place);
  }

  /** A merged area has its frame only if every cell below it has one. */
  private void place(FormCell cell) {
    for (int row = cell.row(); row < cell.row() + cell.down(); row++) {
      for (int column = cell.column(); column < cell.column() + cell.across(); column++) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
      }
    }
  }

  void write(XmlPart xml) {
    xml.element("sheetPr", pr -> pr.empty("pageSetUpPr", "fitToPage", 1));
    xml.element("cols", this::columns);
    xml.element("sheetData", data -> rows.forEach((row, cells) -> row(data, row, cells)));
    List<FormCell> merged =
        sheet.cells().stream().filter(cell -> cell.down() > 1 || cell.across() > 1).toList();
    if (!merged.isEmpty()) {
      xml.element(
          "mergeCells", list -> merged.forEach(cell -> list.empty("mergeCell", "ref", area(cell))));
    }
    int width = sheet.widths().stream().mapToInt(Integer::intValue).sum();
    xml.empty(
        "pageSetup",
        "paperSize",
        A4,
        "orientation",
        width > PORTRAIT ? "landscape" : "portrait",
        "fitToWidth",
        1,
        "fitToHeight",
        0);
  }

  private void columns(XmlPart xml) {
    for (int i = 0; i < sheet.widths().size(); i++) {
      int width = sheet.widths().get(i);
      xml.empty("col", "min", i + 1, "max", i + 1, "width", width, "customWidth", 1);
    }
  }

  private void row(XmlPart xml, int row, TreeMap<Integer, FormCell> cells) {
    int height = Math.min(TALLEST, MARGIN + LINE_HEIGHT * sheet.lines().get(row));
    xml.element(
        "row",
        line -> {
          line.with("r", row + 1, "ht", height, "customHeight", 1);
          cells.forEach((column, cell) -> cell(line, row, column, cell));
        });
  }

  /** Of a merged area only the first cell has a content. */
  private void cell(XmlPart xml, int row, int column, FormCell cell) {
    boolean first = cell.row() == row && cell.column() == column;
    String address = address(row, column);
    int style = styles.of(cell);
    if (first && cell.content() instanceof DownloadCell.Number number) {
      String digits = number.value().toPlainString();
      xml.element("c", c -> c.with("r", address, "s", style).element("v", v -> v.text(digits)));
    } else if (first
        && cell.content() instanceof DownloadCell.Text text
        && !text.text().isEmpty()) {
      xml.element("c", c -> text(c.with("r", address, "s", style, "t", "inlineStr"), text.text()));
    } else {
      xml.empty("c", "r", address, "s", style);
    }
  }

  private static void text(XmlPart cell, String text) {
    String bounded = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    cell.element("is", is -> is.element("t", t -> spaced(t, bounded).text(bounded)));
  }

  /** A program may drop blanks at the ends of a text and all line ends unless it is told not to. */
  private static XmlPart spaced(XmlPart xml, String text) {
    boolean plain = text.indexOf('\n') < 0 && text.strip().equals(text);
    return plain ? xml : xml.with("xml:space", "preserve");
  }

  private static String area(FormCell cell) {
    return address(cell.row(), cell.column())
        + ":"
        + address(cell.row() + cell.down() - 1, cell.column() + cell.across() - 1);
  }

  private static String address(int row, int column) {
    String letters =
        column < 26
            ? String.valueOf((char) ('A' + column))
            : String.valueOf((char) ('A' + column / 26 - 1)) + (char) ('A' + column % 26);
    return letters + (row + 1);
  }
}
