package org.mingzhang.page.report;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.poster.PosterPart;
import org.mingzhang.page.poster.PosterPart.Item;
import org.mingzhang.page.words.Words;

/**
 * The results, or the promises, that a picture has room for. They are not chosen by how well they
 * look: of each group of the form the first that counts something, in printed order.
 */
final class PosterResults {
  private static final int MOST = 6;

  private final ReportContext context;
  private final Words words;

  PosterResults(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** Empty where nothing was reported. */
  Optional<PosterPart> results() {
    boolean targets = !context.assessment().indicators().isEmpty();
    List<IndicatorAssessment> all =
        targets ? context.assessment().indicators() : context.assessment().results();
    List<IndicatorAssessment> told = all.stream().filter(i -> figure(i).isReported()).toList();
    List<IndicatorAssessment> chosen = chosen(told);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    String title = words.say(context.isPromise() ? "poster.targets" : "poster.results");
    String more =
        chosen.size() < all.size()
            ? words.say("poster.chosen", Words.count(chosen.size()), Words.count(all.size()))
            : "";
    return Optional.of(new PosterPart.Items(title, chosen.stream().map(this::item).toList(), more));
  }

  private List<IndicatorAssessment> chosen(List<IndicatorAssessment> told) {
    List<IndicatorAssessment> counted = told.stream().filter(this::counts).toList();
    List<IndicatorAssessment> from = counted.isEmpty() ? told : counted;
    Set<List<String>> groups = new HashSet<>();
    Set<String> chosen = new LinkedHashSet<>();
    for (IndicatorAssessment next : from) {
      Indicator i = next.indicator();
      if (groups.add(List.of(i.indicatorClass(), i.dimension(), i.task()))) {
        chosen.add(i.id());
      }
    }
    from.forEach(next -> chosen.add(next.indicator().id())); // the others, if there is room
    Set<String> kept = chosen.stream().limit(MOST).collect(Collectors.toSet());
    return told.stream().filter(next -> kept.contains(next.indicator().id())).toList();
  }

  /** People, houses, events; neither a rate nor a bare number. */
  private boolean counts(IndicatorAssessment assessed) {
    return figure(assessed)
        .quantity()
        .filter(quantity -> !quantity.unit().isEmpty() && !quantity.unit().equals("%"))
        .isPresent();
  }

  private Figure figure(IndicatorAssessment assessed) {
    return context.isPromise() ? assessed.indicator().target() : assessed.indicator().actual();
  }

  private Item item(IndicatorAssessment assessed) {
    return context.isPromise()
        ? new Item(assessed.indicator().name(), assessed.indicator().target().printed(), null, "")
        : item(assessed, words);
  }

  /** A result with the target it is held against. */
  static Item item(IndicatorAssessment assessed, Words words) {
    Indicator indicator = assessed.indicator();
    AttainmentState state = assessed.attainment().state();
    boolean judged = indicator.target().isReported();
    String detail =
        judged ? words.say("poster.target", indicator.target().printed(), words.of(state)) : "";
    return new Item(indicator.name(), indicator.actual().printed(), judged ? state : null, detail);
  }
}
