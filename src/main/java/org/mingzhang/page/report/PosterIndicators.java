package org.mingzhang.page.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.poster.PosterPart;
import org.mingzhang.page.poster.PosterPart.Item;
import org.mingzhang.page.poster.PosterPart.SignRow;
import org.mingzhang.page.sentence.AttainmentSentence;
import org.mingzhang.page.words.Words;

/** What the picture says of targets and results. */
final class PosterIndicators {
  private static final int MOST_CLASSES = 6;
  private static final int MOST_MISSED = 4;

  /** More signs than this cannot be counted by eye; then the words stand alone. */
  private static final int MOST_SIGNS = 66;

  private final ReportContext context;
  private final Words words;
  private final List<IndicatorAssessment> indicators;

  PosterIndicators(ReportContext context) {
    this.context = context;
    this.words = context.words();
    this.indicators = context.assessment().indicators();
  }

  List<PosterPart> parts() {
    List<PosterPart> parts = new ArrayList<>();
    parts.add(targets());
    List<IndicatorAssessment> missed =
        indicators.stream().filter(i -> i.attainment().state().isMissed()).toList();
    if (!missed.isEmpty() && !context.isPromise()) {
      parts.add(missed(missed));
    }
    new PosterResults(context).results().ifPresent(parts::add);
    return parts;
  }

  private PosterPart targets() {
    String title =
        words.say(context.isPromise() ? "section.indicators.promise" : "section.indicators");
    if (indicators.isEmpty()) {
      String none = AttainmentSentence.say(context.assessment(), words);
      return new PosterPart.Notes(title, List.of(none), false, "");
    }
    Map<String, List<IndicatorAssessment>> classes =
        indicators.stream()
            .collect(
                Collectors.groupingBy(
                    i -> i.indicator().indicatorClass(), LinkedHashMap::new, Collectors.toList()));
    List<SignRow> rows =
        classes.entrySet().stream()
            .limit(MOST_CLASSES)
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .toList();
    int hidden = classes.size() - rows.size();
    String more = hidden > 0 ? words.say("poster.more.classes", Words.count(hidden)) : "";
    return new PosterPart.Signs(title, caption(), rows, legend(), more);
  }

  /** What came of the targets was said at the head. */
  private String caption() {
    String count = Words.count(indicators.size());
    return context.isPromise() ? words.say("indicators.promise", count) : "";
  }

  private SignRow row(String name, List<IndicatorAssessment> members) {
    List<AttainmentState> states = members.stream().map(i -> i.attainment().state()).toList();
    String count = Words.count(members.size());
    String label =
        context.isPromise()
            ? words.say("group.count", count)
            : words.say(
                "group.summary", count, AttainmentSentence.counts(Tally.of(members), words));
    boolean drawn = !context.isPromise() && states.size() <= MOST_SIGNS;
    return new SignRow(
        name.isEmpty() ? words.say("chart.unclassified") : name,
        label,
        drawn ? states.stream().sorted().toList() : List.of());
  }

  private List<PosterPart.LegendEntry> legend() {
    return context.isPromise()
        ? List.of()
        : Stream.of(AttainmentState.values())
            .filter(s -> indicators.stream().anyMatch(i -> i.attainment().state() == s))
            .map(state -> new PosterPart.LegendEntry(state, words.of(state)))
            .toList();
  }

  private PosterPart missed(List<IndicatorAssessment> missed) {
    List<Item> items =
        missed.stream().limit(MOST_MISSED).map(i -> PosterResults.item(i, words)).toList();
    int hidden = missed.size() - items.size();
    String more = hidden > 0 ? words.say("poster.more", Words.count(hidden)) : "";
    return new PosterPart.Items(words.say("poster.missed"), items, more);
  }
}
