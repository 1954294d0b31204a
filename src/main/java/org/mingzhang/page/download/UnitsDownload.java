package org.mingzhang.page.download;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.chart.UnitCharts;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.words.Words;

/** What the page of a year compares, one value in a line, amounts in the unit of their source. */
public final class UnitsDownload {
  private final String year;
  private final List<UnitCharts.Compared> units;
  private final Words words;

  /** Of all units that have a report of that year. */
  public UnitsDownload(String year, List<UnitCharts.Compared> units, Words words) {
    this.year = year;
    this.units = List.copyOf(units);
    this.words = words;
  }

  /** The file beside the page of the year. */
  public DownloadTable table() {
    List<DownloadColumn> columns =
        List.of(
            new DownloadColumn("address", words.say("figures.address"), ""),
            new DownloadColumn("unitName", words.say("overview.unit"), ""),
            new DownloadColumn("name", words.say("figures.name"), ""),
            new DownloadColumn("value", words.say("figures.value"), ""),
            new DownloadColumn("unit", words.say("figures.unit"), ""));
    return new DownloadTable(
        "years/" + year + "/" + Addresses.COMPARISON_FILE,
        columns,
        units.stream().flatMap(this::lines).toList());
  }

  private Stream<List<DownloadCell>> lines(UnitCharts.Compared compared) {
    Stream<List<DownloadCell>> budget =
        compared.budget().stream().map(a -> line(compared, "overview.budget", a));
    if (compared.promise()) {
      return budget;
    }
    Stream<List<DownloadCell>> executed =
        compared.executed().stream().map(a -> line(compared, "overview.executed", a));
    return Stream.of(budget, executed, rate(compared)).flatMap(lines -> lines);
  }

  private List<DownloadCell> line(UnitCharts.Compared compared, String key, Amount amount) {
    return List.of(
        DownloadCells.text(compared.figure(amount)),
        DownloadCells.text(compared.name()),
        DownloadCells.text(words.say(key)),
        new DownloadCell.Number(amount.digits(), amount.number()),
        DownloadCells.text(amount.unit().printed()));
  }

  private Stream<List<DownloadCell>> rate(UnitCharts.Compared compared) {
    return compared.rate().stream()
        .map(
            rate ->
                List.of(
                    DownloadCells.text(compared.rateFigure()),
                    DownloadCells.text(compared.name()),
                    DownloadCells.text(words.say("overview.rate")),
                    new DownloadCell.Number(rate.percent().toPlainString(), rate.percent()),
                    DownloadCells.text("%")));
  }
}
