package org.mingzhang.publish;

import java.nio.charset.StandardCharsets;
import org.mingzhang.page.download.CsvLines;
import org.mingzhang.page.download.DownloadColumn;
import org.mingzhang.page.download.DownloadTable;

/**
 * Tables as CSV in UTF-8 with a byte order mark, without which a spreadsheet program on a Chinese
 * desktop reads another encoding.
 */
final class CsvWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvWriter() {}

  static byte[] write(DownloadTable table) {
    StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
    csv.append(CsvLines.headings(table.columns().stream().map(CsvWriter::heading).toList()));
    table.rows().forEach(row -> csv.append(CsvLines.row(row)));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String heading(DownloadColumn column) {
    return column.unit().isEmpty() ? column.title() : column.title() + "（" + column.unit() + "）";
  }
}
