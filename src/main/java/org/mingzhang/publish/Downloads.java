package org.mingzhang.publish;

import org.mingzhang.page.download.DownloadDocument;
import org.mingzhang.page.download.DownloadTable;
import org.mingzhang.page.form.FormBook;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.file.JsonWriter;

/** Downloads as the files they become. */
public final class Downloads {

  private Downloads() {}

  /** The table as CSV: UTF-8 with a byte order mark, CRLF, texts never run as formulas. */
  public static SiteFile csv(DownloadTable table) {
    return new SiteFile(table.path(), () -> CsvWriter.write(table));
  }

  /** The document as JSON: UTF-8, one item a line, components in their order. */
  public static SiteFile json(DownloadDocument document) {
    return new SiteFile(document.path(), () -> JsonWriter.write(document.content().get()));
  }

  /** The workbook as XLSX: the same cells give the same bytes, whenever and wherever. */
  public static SiteFile xlsx(FormBook book) {
    return new SiteFile(book.path(), () -> XlsxWriter.write(book));
  }
}
