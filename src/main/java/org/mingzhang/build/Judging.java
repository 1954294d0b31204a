package org.mingzhang.build;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.privacy.PersonalDataCheck;
import org.mingzhang.check.privacy.PersonalDataSpot;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.AllowedValue;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.model.Site;
import org.mingzhang.narrative.Conversion;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.read.SiteSources;

/**
 * Measures, checks and converts whatever was read: a whole site or one unit of it. No unit is held
 * against another one, so that it comes to the same.
 */
final class Judging {

  private final SiteMemory memory;
  private final SiteSources sources;
  private final Site site;
  private final Diagnostics diagnostics;
  private final BuildProgress.Laps laps;

  Judging(SiteMemory memory, SiteSources sources, Diagnostics diagnostics) {
    this(memory, sources, diagnostics, BuildProgress.Laps.NONE);
  }

  Judging(
      SiteMemory memory, SiteSources sources, Diagnostics diagnostics, BuildProgress.Laps laps) {
    this.laps = laps;
    this.memory = memory;
    this.sources = sources;
    this.site = sources.site();
    this.diagnostics = diagnostics;
  }

  /**
   * Judges to the end, whatever is wrong with a part of it.
   *
   * @param history of each report, by its path; of those that are not in it nothing is known
   */
  JudgedSite judge(Map<String, ReportHistory> history) {
    Map<String, Assessment> assessments = assess(history);
    return judged(assessments, check(assessments), this::convert);
  }

  /** The same without a look at converted narratives, of which there are none yet. */
  JudgedSite judgeData(Map<String, ReportHistory> history) {
    Map<String, Assessment> assessments = assess(history);
    return judged(assessments, check(assessments), some -> List.of());
  }

  private JudgedSite judged(
      Map<String, Assessment> assessments,
      List<Finding> findings,
      Function<Map<String, Assessment>, List<ConvertedNarrative>> convert) {
    Set<String> permissions = personalData();
    laps.end(BuildProgress.Work.JUDGING);
    return new JudgedSite(
        site,
        sources.places(),
        List.copyOf(assessments.values()),
        findings,
        convert.apply(assessments),
        permissions);
  }

  /** By the path of the report, in the order of the site. */
  private Map<String, Assessment> assess(Map<String, ReportHistory> history) {
    return together(site.reports())
        .map(
            report ->
                memory.assess(
                    report,
                    site.ruleSetOf(report),
                    history.getOrDefault(report.path(), ReportHistory.NONE)))
        .collect(
            Collectors.toMap(
                assessment -> assessment.report().path(),
                Function.identity(),
                (first, second) -> first,
                LinkedHashMap::new));
  }

  /** What the rules find, told where it stands open; and what became of waivers. */
  private List<Finding> check(Map<String, Assessment> assessments) {
    List<JudgedReport> judged =
        together(assessments.values())
            .flatMap(assessment -> context(assessment, assessments).stream())
            .map(context -> memory.judge(context, sources.places()))
            .toList();
    judged.forEach(report -> diagnostics.addAll(report.said()));
    return judged.stream().flatMap(report -> report.findings().stream()).toList();
  }

  /** A unit alone is judged beside others, and its reports are too few to hand around. */
  private <T> Stream<T> together(Collection<T> some) {
    return site.units().size() > 1 ? some.parallelStream() : some.stream();
  }

  private Optional<RuleContext> context(
      Assessment assessment, Map<String, Assessment> assessments) {
    Report report = assessment.report();
    String previous = "data/" + report.unit() + "/" + report.year().previous();
    return site.unit(report.unit())
        .map(
            unit ->
                new RuleContext(
                    site.config(),
                    unit,
                    assessment,
                    Optional.ofNullable(assessments.get(previous)),
                    site.narrativeOf(report)));
  }

  /** Tells what is not allowed. */
  private Set<String> personalData() {
    List<AllowedValue> allowed = site.config().allow();
    List<PersonalDataSpot> spots =
        together(sources.textsByFile()).flatMap(texts -> memory.spots(texts).stream()).toList();
    diagnostics.addAll(PersonalDataCheck.unread(sources.unread()));
    diagnostics.addAll(PersonalDataCheck.open(spots, allowed));
    return PersonalDataCheck.needed(spots, allowed);
  }

  private List<ConvertedNarrative> convert(Map<String, Assessment> assessments) {
    TextProblems problems = new TextProblems(memory, sources, assessments);
    return site.narratives().stream()
        .map(
            narrative -> {
              Conversion conversion = memory.convert(narrative);
              diagnostics.addAll(problems.of(narrative, conversion));
              return conversion.narrative();
            })
        .toList();
  }
}
