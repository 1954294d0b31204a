package org.mingzhang.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.measure.Assessment;
import org.mingzhang.memo.Memo;
import org.mingzhang.memo.Same;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.words.Words;

/**
 * Plans a site again after each change. What was made for a unit is used again as long as
 * everything it was made from is the same. Not for two threads at once; its plans are safe for
 * them.
 */
public final class LivePlanner {

  private final Memo<Key, LiveUnit> units = new Memo<>();
  private final Memo<Same, Words> words = new Memo<>();

  /**
   * Plans the site as it is now.
   *
   * @param versions of narratives: another object, or none, when one would be converted otherwise
   */
  public LivePlan plan(SiteContent content, Function<Narrative, Optional<?>> versions) {
    units.nextRun();
    words.nextRun();
    return new Run(content, versions).plan();
  }

  /** Everything that the share of a unit is made from. */
  private record Key(Same inputs, SiteFacts facts) {}

  private final class Run {

    private final SiteContent content;
    private final Site site;
    private final Function<Narrative, Optional<?>> versions;
    private final SiteFacts facts;
    private final Words said;
    private final Map<String, List<Assessment>> assessments;
    private final Map<String, List<Finding>> findings;

    Run(SiteContent content, Function<Narrative, Optional<?>> versions) {
      this.content = content;
      this.site = content.site();
      this.versions = versions;
      this.facts =
          new SiteFacts(
              site.reports().stream().map(Report::year).max(FiscalYear::compareTo),
              SitePages.hasAbout(site));
      this.said = words.get(Same.of(site.config(), site.words()), () -> Words.of(site));
      this.assessments =
          content.assessments().stream().collect(Collectors.groupingBy(a -> a.report().unit()));
      this.findings = content.findings().stream().collect(Collectors.groupingBy(Finding::unit));
    }

    LivePlan plan() {
      Map<String, LiveUnit> all = new HashMap<>();
      Map<String, List<Narrative>> texts =
          site.narratives().stream().collect(Collectors.groupingBy(Narrative::unit));
      for (Unit unit : site.units()) {
        SiteContent part = part(unit, texts.getOrDefault(unit.id(), List.of()));
        all.put(unit.id(), units.get(key(part), () -> new LiveUnit(() -> share(part))));
      }
      List<Narrative> own = texts.getOrDefault("", List.of());
      SiteContent frame = content(List.of(), List.of(), own, List.of(), List.of());
      return new LivePlan(
          all,
          contributed -> {
            SiteIndex index = new SiteIndex(frame, said);
            return new SharedPages(index, contributed, SitePages.shells(index, facts)).shares();
          });
    }

    private SiteContent part(Unit unit, List<Narrative> texts) {
      return content(
          List.of(unit),
          site.reportsOf(unit.id()),
          texts,
          assessments.getOrDefault(unit.id(), List.of()),
          findings.getOrDefault(unit.id(), List.of()));
    }

    private SiteContent content(
        List<Unit> units,
        List<Report> reports,
        List<Narrative> texts,
        List<Assessment> assessments,
        List<Finding> findings) {
      Site part = new Site(site.config(), units, reports, texts, site.ruleSets(), site.words());
      return new SiteContent(part, assessments, content.texts(), findings, content.places());
    }

    private Key key(SiteContent part) {
      Site its = part.site();
      List<Object> inputs = new ArrayList<>();
      inputs.addAll(List.of(said, its.config(), its.ruleSets()));
      Stream.of(its.units(), its.reports(), part.assessments(), part.findings(), its.narratives())
          .forEach(inputs::addAll);
      its.narratives().forEach(text -> inputs.add(versions.apply(text).orElse(null)));
      return new Key(Same.of(inputs.toArray()), facts);
    }

    private UnitShare share(SiteContent part) {
      SiteIndex index = new SiteIndex(part, said);
      Unit unit = part.site().units().get(0);
      return new UnitShare(index, unit, SitePages.shells(index, facts));
    }
  }
}
