package org.mingzhang.page.download;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.words.Words;

/** A table that says of itself whose it is and of which year, wherever it is copied to. */
final class InContext {
  private InContext() {}

  /** The same table with the unit and the year at the end of every row. */
  static DownloadTable of(DownloadTable table, ReportContext report) {
    Words words = report.words();
    List<DownloadColumn> columns = new ArrayList<>(table.columns());
    columns.add(new DownloadColumn("unit-name", words.say("download.unit"), ""));
    columns.add(new DownloadColumn("year", words.say("download.year"), ""));
    List<DownloadCell> context =
        List.of(DownloadCells.text(report.unit().name()), DownloadCells.text(report.year()));
    return new DownloadTable(
        table.path(), columns, table.rows().stream().map(row -> with(row, context)).toList());
  }

  private static List<DownloadCell> with(List<DownloadCell> row, List<DownloadCell> context) {
    List<DownloadCell> cells = new ArrayList<>(row);
    cells.addAll(context);
    return cells;
  }
}
