package org.mingzhang.page.download;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of CSV as RFC 4180 asks, of which no spreadsheet program runs a text as a formula. */
public final class CsvLines {
  private static final String LINE_END = "\r\n";

  /**
   * A text that begins with one of these, be it behind spaces or on a later line, would be run as a
   * formula by some spreadsheet program; the full-width ones by those that fold them.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(?m)^(?=[\\p{Z}\\p{Cf}\\x0B\\f]*[=+\\-@\\t\\r＝＋－＠﹢﹣﹫﹦])");

  /** What parts cells or lines in any program; in quotation marks it parts none. */
  private static final Pattern SEPARATING = Pattern.compile("[\",;\\t\\v]");

  private CsvLines() {}

  /** A line of headings, with its end. */
  public static String headings(List<String> texts) {
    return line(texts.stream().map(CsvLines::inert).toList());
  }

  /** A line of cells, with its end. */
  public static String row(List<DownloadCell> cells) {
    return line(cells.stream().map(CsvLines::cell).toList());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvLines::quoted).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String cell(DownloadCell cell) {
    return cell instanceof DownloadCell.Number number
        ? number.value().toPlainString()
        : inert(((DownloadCell.Text) cell).text());
  }

  /** A mark before every such line: a spreadsheet program takes what follows for text. */
  private static String inert(String text) {
    return FORMULA.matcher(text).replaceAll("'");
  }

  private static String quoted(String cell) {
    return SEPARATING.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
