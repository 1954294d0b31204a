package org.mingzhang.page.correction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.measure.correction.Corrected;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.view.Cell;

/**
 * What was corrected in one report on one day, as a feed tells it.
 *
 * @param report that was corrected
 * @param day of the correction
 * @param sentences one for each figure
 */
public record FeedCorrection(ReportContext report, LocalDate day, List<String> sentences) {

  public FeedCorrection {
    sentences = List.copyOf(sentences);
  }

  /** The corrections of reports, newest first. */
  public static List<FeedCorrection> of(List<ReportContext> reports) {
    return reports.stream()
        .flatMap(FeedCorrection::of)
        .sorted(
            Comparator.comparing(FeedCorrection::day)
                .reversed()
                .thenComparing(correction -> Addresses.of(correction.report())))
        .toList();
  }

  private static Stream<FeedCorrection> of(ReportContext report) {
    CorrectionRows rows = new CorrectionRows(report);
    SortedMap<LocalDate, List<String>> byDay = new TreeMap<>();
    for (Corrected correction : report.assessment().corrections()) {
      List<String> cells = rows.cells(correction).stream().map(Cell::text).toList();
      String sentence =
          report
              .words()
              .say("feed.changed", rows.name(correction), cells.get(0), cells.get(1), cells.get(3));
      byDay.merge(correction.date(), List.of(sentence), FeedCorrection::joined);
    }
    return byDay.entrySet().stream()
        .map(day -> new FeedCorrection(report, day.getKey(), day.getValue()));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
