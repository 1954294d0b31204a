package org.mingzhang.page.download;

import java.util.List;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.Quantity;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.words.Sources;
import org.mingzhang.page.words.Words;

/** Every figure of a report, one in a row: what programs compare. */
final class FigureDownload {
  private final ReportContext context;
  private final Words words;

  FigureDownload(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  DownloadTable table() {
    return new DownloadTable(
        Addresses.folder(context) + Addresses.FIGURES_FILE,
        List.of(
            column("address"),
            column("name"),
            column("printed"),
            column("value"),
            column("unit"),
            column("derived"),
            column("source")),
        context.figures().all().stream().map(this::row).toList());
  }

  private DownloadColumn column(String id) {
    return new DownloadColumn(id, words.say("figures." + id), "");
  }

  private List<DownloadCell> row(NamedFigure figure) {
    DownloadCell value =
        figure
            .quantity()
            .<DownloadCell>map(q -> new DownloadCell.Number(q.number().toPlainString(), q.number()))
            .orElse(DownloadCell.EMPTY);
    return List.of(
        new DownloadCell.Text(figure.address()),
        new DownloadCell.Text(figure.name()),
        new DownloadCell.Text(figure.printed()),
        value,
        new DownloadCell.Text(figure.quantity().map(Quantity::unit).orElse("")),
        new DownloadCell.Text(words.say(figure.derived() ? "figures.yes" : "figures.no")),
        new DownloadCell.Text(Sources.say(context.report(), figure.source(), words)));
  }
}
