package org.mingzhang.build;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.privacy.PersonalDataCheck;
import org.mingzhang.check.privacy.PersonalDataSpot;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.history.SiteHistory;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.model.Site;
import org.mingzhang.narrative.Conversion;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.words.LanguageCheck;
import org.mingzhang.read.PastReport;
import org.mingzhang.read.SiteSources;

/** The stages that only look: read, measure, check, convert. */
public final class SiteCheck {

  private final SiteMemory memory;
  private final boolean withHistory;
  private final Diagnostics diagnostics;

  private SiteCheck(SiteMemory memory, boolean withHistory, Diagnostics diagnostics) {
    this.memory = memory;
    this.withHistory = withHistory;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads and judges a site to the end, whatever is wrong with a part of it.
   *
   * @param folder of the site
   * @param diagnostics receives every problem and every open finding
   */
  public static JudgedSite run(Path folder, Diagnostics diagnostics) {
    try (SiteMemory memory = new SiteMemory(folder)) {
      return run(memory, diagnostics);
    }
  }

  /**
   * The same for a folder that is no checkout of its history, or whose history is not asked for,
   * whatever {@code site.yaml} says.
   */
  public static JudgedSite runWithoutHistory(Path folder, Diagnostics diagnostics) {
    try (SiteMemory memory = new SiteMemory(folder)) {
      return new SiteCheck(memory, false, diagnostics).run();
    }
  }

  /** The same with what is remembered of the last run, and remembered of this one. */
  static JudgedSite run(SiteMemory memory, Diagnostics diagnostics) {
    return new SiteCheck(memory, true, diagnostics).run();
  }

  private JudgedSite run() {
    SiteSources sources = memory.read(diagnostics);
    Map<String, ReportHistory> history = withHistory ? history(sources) : Map.of();
    Site site = sources.site();
    Map<String, Assessment> assessments = assess(site, history);
    List<Finding> findings = judge(sources, assessments);
    diagnostics.addAll(LanguageCheck.run(site, sources.places().locate("site.yaml", "language")));
    diagnostics.addAll(personalData(sources));
    List<ConvertedNarrative> narratives = convert(site, assessments);
    return new JudgedSite(
        site, sources.places(), List.copyOf(assessments.values()), findings, narratives);
  }

  /** By the path of the report; empty for a site that does not ask for its history. */
  private Map<String, ReportHistory> history(SiteSources sources) {
    return switch (sources.site().config().history()) {
      case NONE -> Map.of();
      case GIT ->
          SiteHistory.of(
              memory.folder(),
              sources.site().reports(),
              report -> sources.places().locate(report.path(), "").file(),
              (report, suffix, bytes) ->
                  PastReport.read(report.unit(), report.year().toString(), suffix, bytes),
              diagnostics);
    };
  }

  /** By the path of the report, in the order of the site. */
  private Map<String, Assessment> assess(Site site, Map<String, ReportHistory> history) {
    return site.reports().stream()
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
  private List<Finding> judge(SiteSources sources, Map<String, Assessment> assessments) {
    List<JudgedReport> judged =
        assessments.values().stream()
            .flatMap(assessment -> context(sources.site(), assessment, assessments).stream())
            .map(context -> memory.judge(context, sources.places()))
            .toList();
    judged.forEach(report -> diagnostics.addAll(report.said()));
    return judged.stream().flatMap(report -> report.findings().stream()).toList();
  }

  private static Optional<RuleContext> context(
      Site site, Assessment assessment, Map<String, Assessment> assessments) {
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

  private List<Diagnostic> personalData(SiteSources sources) {
    diagnostics.addAll(PersonalDataCheck.unread(sources.unread()));
    List<PersonalDataSpot> spots =
        sources.textsByFile().stream().flatMap(texts -> memory.spots(texts).stream()).toList();
    return PersonalDataCheck.judge(spots, sources.site().config().allow(), sources.places());
  }

  private List<ConvertedNarrative> convert(Site site, Map<String, Assessment> assessments) {
    NarrativeLinks links = new NarrativeLinks(memory.content(), site);
    return site.narratives().stream()
        .map(
            narrative -> {
              Conversion conversion = memory.convert(narrative);
              ConvertedNarrative converted = conversion.narrative();
              String report = "data/" + narrative.unit() + "/" + narrative.year();
              diagnostics.addAll(conversion.problems());
              diagnostics.addAll(
                  memory.references(
                      narrative,
                      converted,
                      site.unit(narrative.unit()),
                      Optional.ofNullable(assessments.get(report))));
              diagnostics.addAll(links.check(narrative, memory.links(converted)));
              return converted;
            })
        .toList();
  }
}
