package org.mingzhang.page.search;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.words.Words;

/** Indicators and results as rows that can be found. */
final class IndicatorSearch {
  private final ReportContext context;
  private final SearchEntries entries;
  private final Words words;

  IndicatorSearch(ReportContext context, SearchEntries entries) {
    this.context = context;
    this.entries = entries;
    this.words = context.words();
  }

  void add() {
    String promise = context.isPromise() ? ".promise" : "";
    add("indicators", "section.indicators" + promise, context.report().indicators());
    add("results", "section.results", context.report().results());
  }

  private void add(String section, String heading, IndicatorTable table) {
    if (table.rows().isEmpty()) {
      return;
    }
    entries.section(section, words.say(heading));
    table
        .rows()
        .forEach(row -> entries.row(section + "." + row.id(), row.name(), parts(row).stream()));
    entries.row(section, "", table.note());
  }

  private List<String> parts(Indicator row) {
    return Stream.of(
            row.indicatorClass(),
            row.dimension(),
            row.task(),
            figure("indicators.heading.target", row.target()),
            figure("indicators.heading.actual", row.actual()),
            row.deviationReason(),
            row.improvement(),
            row.note(),
            row.definitionChange())
        .toList();
  }

  private String figure(String label, Figure figure) {
    return figure.isReported()
        ? words.say("search.figure", words.say(label), figure.printed())
        : "";
  }
}
