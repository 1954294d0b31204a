package org.mingzhang.page.download;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.Indicator;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.words.Sources;
import org.mingzhang.page.words.Words;

/** Indicators, or results without a target, with the columns of their form. */
final class IndicatorDownload {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "class",
          "dimension",
          "task",
          "name",
          "target",
          "actual",
          "weight",
          "score",
          "state",
          "attainment",
          "deviation",
          "source");

  private final ReportContext context;
  private final Words words;

  IndicatorDownload(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  ReportDownloads.Planned planned(String name, List<IndicatorAssessment> indicators) {
    String file = name + ".csv";
    return new ReportDownloads.Planned(file, () -> table(file, indicators));
  }

  private DownloadTable table(String file, List<IndicatorAssessment> indicators) {
    return new DownloadTable(
        Addresses.folder(context) + file,
        COLUMNS.stream().map(this::column).toList(),
        indicators.stream().map(this::row).toList());
  }

  private DownloadColumn column(String id) {
    return new DownloadColumn(
        id, words.say("indicators.column." + id), id.equals("attainment") ? "%" : "");
  }

  /** Target and actual stand as printed: their units differ from row to row. */
  private List<DownloadCell> row(IndicatorAssessment assessed) {
    Indicator i = assessed.indicator();
    DownloadCell ratio =
        assessed
            .attainment()
            .ratio()
            .map(Ratio::percent)
            .<DownloadCell>map(p -> new DownloadCell.Number(p.toPlainString(), p))
            .orElse(DownloadCell.EMPTY);
    Stream<String> before =
        Stream.of(
            i.id(),
            i.indicatorClass(),
            i.dimension(),
            i.task(),
            i.name(),
            i.target().printed(),
            i.actual().printed());
    return Stream.of(
            before.map(DownloadCells::text),
            Stream.of(DownloadCells.of(i.weight()), DownloadCells.of(i.score())),
            Stream.of(DownloadCells.text(words.of(assessed.attainment().state())), ratio),
            Stream.of(i.deviationReason(), Sources.say(context.report(), i.source(), words))
                .map(DownloadCells::text))
        .flatMap(cells -> cells)
        .toList();
  }
}
