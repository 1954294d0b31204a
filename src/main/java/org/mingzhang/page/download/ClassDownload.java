package org.mingzhang.page.download;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.chart.ClassCounts;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.table.ClassTable;
import org.mingzhang.page.words.Words;

/** How many indicators of each class came out how, one count in a line. */
final class ClassDownload {
  private final ReportContext context;
  private final Words words;

  ClassDownload(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** Empty where the page has no such table. */
  Optional<DownloadTable> table() {
    List<ClassCounts> classes = ClassCounts.of(context.assessment().indicators());
    List<AttainmentState> states = ClassCounts.states(classes);
    List<List<DownloadCell>> rows =
        classes.stream().flatMap(c -> states.stream().map(state -> line(c, state))).toList();
    String path = Addresses.folder(context) + Addresses.CLASSES_FILE;
    return new ClassTable(context).table().map(page -> new DownloadTable(path, columns(), rows));
  }

  private List<DownloadColumn> columns() {
    return List.of(
        new DownloadColumn("address", words.say("figures.address"), ""),
        new DownloadColumn("class", words.say("classes.class"), ""),
        new DownloadColumn("state", words.say("indicators.column.state"), ""),
        new DownloadColumn("value", words.say("figures.value"), ""),
        new DownloadColumn("unit", words.say("figures.unit"), ""));
  }

  private List<DownloadCell> line(ClassCounts counts, AttainmentState state) {
    int count = counts.of(state);
    String name = counts.name().isEmpty() ? words.say("chart.unclassified") : counts.name();
    return List.of(
        DownloadCells.text(counts.address(state)),
        DownloadCells.text(name),
        DownloadCells.text(words.of(state)),
        new DownloadCell.Number(Words.count(count), BigDecimal.valueOf(count)),
        DownloadCells.text(words.say("tile.items")));
  }
}
