package org.mingzhang.page.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.page.chart.ReportCharts;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.sentence.AttainmentSentence;
import org.mingzhang.page.table.ClassTable;
import org.mingzhang.page.table.IndicatorTables;
import org.mingzhang.page.table.ScoreTotals;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.TallyBlock;
import org.mingzhang.page.view.TallyItem;
import org.mingzhang.page.words.Words;

/** 目标达到没有: indicators against their targets, then results that had none. */
final class IndicatorSections {
  private static final List<String> COUNTS =
      List.of(
          "total",
          "assessed",
          "reached",
          "met",
          "exceeded",
          "partlyMet",
          "notMet",
          "notReported",
          "notAssessable");

  private final ReportContext context;
  private final Words words;

  IndicatorSections(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  List<Section> sections() {
    return Stream.of(Optional.of(indicators()), results()).flatMap(Optional::stream).toList();
  }

  private Section indicators() {
    String title =
        words.say(context.isPromise() ? "section.indicators.promise" : "section.indicators");
    SectionBuilder section = new SectionBuilder("indicators", title);
    if (context.report().indicators().rows().isEmpty()) {
      return section
          .note(words.say("indicators.absent"))
          .add(new ScoreTotals(context).tally())
          .listed();
    }
    ReportCharts charts = new ReportCharts(context);
    ScoreTotals scores = new ScoreTotals(context);
    if (context.isPromise()) {
      String count = Words.count(context.report().indicators().rows().size());
      section.say(words.say("indicators.promise", count));
    } else {
      section
          .say(AttainmentSentence.say(context.assessment(), words))
          .add(tally())
          .add(charts.statusByClass())
          .table(new ClassTable(context).table())
          .add(charts.attainment());
    }
    return section
        .add(scores.tally())
        .note(scores.note())
        .add(new IndicatorTables(context).indicators())
        .note(context.report().indicators().note())
        .listed();
  }

  private TallyBlock tally() {
    return new TallyBlock(COUNTS.stream().flatMap(count -> tallyItem(count).stream()).toList());
  }

  private Optional<TallyItem> tallyItem(String count) {
    String address = "summary.indicators." + count;
    return context
        .figures()
        .find(address)
        .map(NamedFigure::printed)
        .map(number -> new TallyItem(address, words.say("tally." + count), number, count));
  }

  private Optional<Section> results() {
    if (context.report().results().rows().isEmpty()) {
      return Optional.empty();
    }
    String count = Words.count(context.report().results().rows().size());
    return Optional.of(
        new SectionBuilder("results", words.say("section.results"))
            .say(words.say("results.sentence", count))
            .add(new IndicatorTables(context).results())
            .note(context.report().results().note())
            .listed());
  }
}
