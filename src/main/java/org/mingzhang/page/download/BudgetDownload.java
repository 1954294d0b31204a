package org.mingzhang.page.download;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Figure;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.table.BudgetTables;
import org.mingzhang.page.words.Slug;
import org.mingzhang.page.words.Sources;
import org.mingzhang.page.words.Words;

/** A budget table with the columns of its page. */
final class BudgetDownload {
  private final ReportContext context;
  private final BudgetSection section;
  private final BudgetTables page;
  private final Words words;

  BudgetDownload(ReportContext context, BudgetSection section) {
    this.context = context;
    this.section = section;
    this.page = new BudgetTables(context, section);
    this.words = context.words();
  }

  /** Its name in the folder of the report. */
  String file() {
    return Slug.of(section.id()) + ".csv";
  }

  DownloadTable table() {
    List<BudgetColumn> filled = page.columns();
    List<DownloadColumn> columns = new ArrayList<>();
    columns.add(new DownloadColumn("id", words.say("download.id"), ""));
    columns.add(new DownloadColumn("name", words.say("budget.item"), ""));
    filled.forEach(c -> columns.add(new DownloadColumn(c.id(), c.name(), page.unit(c))));
    columns.add(new DownloadColumn("source", words.say("indicators.column.source"), ""));
    return new DownloadTable(
        Addresses.folder(context) + file(),
        columns,
        context.assessment().rows(section).stream().map(row -> row(row, filled)).toList());
  }

  private List<DownloadCell> row(RowMeasure measured, List<BudgetColumn> columns) {
    List<DownloadCell> cells = new ArrayList<>();
    cells.add(new DownloadCell.Text(measured.row().id()));
    cells.add(new DownloadCell.Text(measured.row().name()));
    columns.forEach(column -> cells.add(cell(measured, column)));
    cells.add(DownloadCells.text(Sources.say(context.report(), measured.row().source(), words)));
    return cells;
  }

  private static DownloadCell cell(RowMeasure measured, BudgetColumn column) {
    Figure figure = BudgetTables.figure(measured.row(), column);
    if (!figure.isReported() && column.id().equals(AmountColumn.ADJUSTED.id())) {
      return measured
          .adjusted()
          .<DownloadCell>map(a -> new DownloadCell.Number(a.number().toPlainString(), a.number()))
          .orElse(DownloadCell.EMPTY);
    }
    return DownloadCells.of(figure);
  }
}
