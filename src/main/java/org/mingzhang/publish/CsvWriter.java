package org.mingzhang.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.download.DownloadColumn;
import org.mingzhang.page.download.DownloadTable;

/**
 * Tables as RFC 4180 asks, in UTF-8 with a byte order mark, without which a spreadsheet program on
 * a Chinese desktop reads another encoding.
 */
final class CsvWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String LINE_END = "\r\n";

  /**
   * A text that begins with one of these, be it behind spaces or on a later line, would be run as a
   * formula by some spreadsheet program; the full-width ones by those that fold them.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(?m)^(?=[\\p{Z}\\p{Cf}\\x0B\\f]*[=+\\-@\\t\\r＝＋－＠﹢﹣﹫﹦])");

  /** What parts cells or lines in any program; in quotation marks it parts none. */
  private static final Pattern SEPARATING = Pattern.compile("[\",;\\t\\v]");

  private CsvWriter() {}

  static byte[] write(DownloadTable table) {
    return bytes(new StringBuilder().append(BYTE_ORDER_MARK), table);
  }

  /**
   * Without the mark: a data package says its encoding, and some readers take the mark for text.
   */
  static byte[] writeForPrograms(DownloadTable table) {
    return bytes(new StringBuilder(), table);
  }

  private static byte[] bytes(StringBuilder csv, DownloadTable table) {
    csv.append(line(table.columns().stream().map(CsvWriter::heading).toList()));
    for (List<DownloadCell> row : table.rows()) {
      csv.append(line(row.stream().map(CsvWriter::cell).toList()));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String heading(DownloadColumn column) {
    return inert(
        column.unit().isEmpty() ? column.title() : column.title() + "（" + column.unit() + "）");
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
