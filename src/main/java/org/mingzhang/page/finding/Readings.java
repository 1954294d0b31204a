package org.mingzhang.page.finding;

import java.util.List;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Sources;
import org.mingzhang.page.words.Words;

/** Every print that an editor had to interpret, beside what it was taken for and why. */
final class Readings {
  private final ReportContext context;

  Readings(ReportContext context) {
    this.context = context;
  }

  /** In the order of the page. */
  ReportRemarks.Listing table() {
    List<Table.Row> rows =
        context.assessment().printed().stream()
            .filter(printed -> printed.figure().hasReading())
            .map(this::row)
            .toList();
    return ReportRemarks.listing(
        context, "readings", List.of("name", "printed", "reading", "reason", "place"), rows);
  }

  private Table.Row row(AddressedFigure printed) {
    Words words = context.words();
    Figure figure = printed.figure();
    return new Table.Row(
        "",
        "",
        Cell.link(printed.name(), "#" + printed.address()),
        List.of(),
        List.of(
            Cell.of(figure.printed()),
            Cell.of(figure.reading()),
            Cell.of(figure.reason()),
            Cell.of(Sources.place(context.report(), printed.source(), words))));
  }
}
