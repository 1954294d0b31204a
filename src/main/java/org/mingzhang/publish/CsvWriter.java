package org.mingzhang.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

  /** A text that begins with one of these would be run as a formula by a spreadsheet program. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvWriter() {}

  static byte[] write(DownloadTable table) {
    StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
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

  private static String inert(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
