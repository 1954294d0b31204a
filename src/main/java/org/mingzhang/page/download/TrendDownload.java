package org.mingzhang.page.download;

import java.util.List;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.Unit;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.words.TrendWords;
import org.mingzhang.page.words.Words;

/** The figures of a unit over its years, one figure of one year in a line. */
public final class TrendDownload {
  private TrendDownload() {}

  /**
   * The table of a unit.
   *
   * @param trends of its indicators over the years; not empty
   */
  public static DownloadTable table(Unit unit, List<Trend> trends, Words words) {
    List<DownloadColumn> columns =
        List.of(
            new DownloadColumn("address", words.say("figures.address"), ""),
            new DownloadColumn("name", words.say("figures.name"), ""),
            new DownloadColumn("year", words.say("overview.year"), ""),
            new DownloadColumn("value", words.say("figures.value"), ""),
            new DownloadColumn("unit", words.say("figures.unit"), ""));
    List<List<DownloadCell>> rows =
        trends.stream()
            .flatMap(trend -> trend.points().stream().map(point -> row(trend, point, words)))
            .toList();
    return new DownloadTable(unit.id() + "/" + Addresses.TRENDS_FILE, columns, rows);
  }

  private static List<DownloadCell> row(Trend trend, Trend.Point point, Words words) {
    return List.of(
        DownloadCells.text(org.mingzhang.chart.TrendCharts.address(trend, point)),
        DownloadCells.text(TrendWords.name(trend, words)),
        DownloadCells.text(point.year().toString()),
        new DownloadCell.Number(TrendWords.digits(trend, point), point.value()),
        DownloadCells.text(trend.unit()));
  }
}
