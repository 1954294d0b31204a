package org.mingzhang.page.download;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Lines of CSV as RFC 4180 asks, of which no spreadsheet program runs a text as a formula. */
public final class CsvLines {
  private static final String LINE_END = "\r\n";

  /**
   * A text that begins with one of these, be it behind spaces or on a later line, would be run as a
   * formula by some spreadsheet program; the full-width ones by those that fold them.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(?m)^(?=[\\p{Z}\\p{Cf}\\x0B\\f]*[=+\\-@\\t\\r＝＋－＠﹢﹣﹫﹦])");

  private CsvLines() {}

  /** A line of headings, with its end. */
  public static String headings(List<String> texts) {
    StringJoiner line = new StringJoiner(",", "", LINE_END);
    texts.forEach(text -> line.add(text(text)));
    return line.toString();
  }

  /** A line of cells, with its end. */
  public static String row(List<DownloadCell> cells) {
    StringJoiner line = new StringJoiner(",", "", LINE_END);
    cells.forEach(cell -> line.add(cell(cell)));
    return line.toString();
  }

  private static String cell(DownloadCell cell) {
    return cell instanceof DownloadCell.Number number
        ? number.value().toPlainString()
        : text(((DownloadCell.Text) cell).text());
  }

  /** Nearly every cell is plain: no formula, and nothing to be put in quotation marks. */
  private static String text(String text) {
    return isPlain(text) ? text : quoted(inert(text));
  }

  /** One line that begins with a letter or a digit, with nothing in it that parts cells. */
  private static boolean isPlain(String text) {
    return text.isEmpty() || Character.isLetterOrDigit(text.charAt(0)) && !holdsSeparator(text);
  }

  /** A mark before every such line: a spreadsheet program takes what follows for text. */
  private static String inert(String text) {
    return FORMULA.matcher(text).replaceAll("'");
  }

  private static String quoted(String cell) {
    return holdsSeparator(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static boolean holdsSeparator(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (separates(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it parts cells or lines in any program; in quotation marks it parts none. */
  private static boolean separates(char sign) {
    return switch (sign) {
      case '"', ',', ';', '\t' -> true;
      case '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
