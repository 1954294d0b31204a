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

  private static final String LINE_ENDS = "\n\u000B\f\r\u0085\u2028\u2029";

  /** What parts cells or lines in any program; in quotation marks it parts none. */
  private static final String SEPARATING = "\",;\t" + LINE_ENDS;

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
    return mayHoldFormula(text) ? FORMULA.matcher(text).replaceAll("'") : text;
  }

  /** Not so one line that begins with a letter or a digit, as nearly every cell is. */
  private static boolean mayHoldFormula(String text) {
    boolean plain = text.isEmpty() || Character.isLetterOrDigit(text.charAt(0));
    return !plain || holds(text, LINE_ENDS);
  }

  private static String quoted(String cell) {
    return holds(cell, SEPARATING) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static boolean holds(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
