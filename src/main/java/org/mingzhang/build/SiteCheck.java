package org.mingzhang.build;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.check.ReportCheck;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.Waivers;
import org.mingzhang.check.catalogue.RuleCatalogue;
import org.mingzhang.check.privacy.PersonalDataCheck;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.history.SiteHistory;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.model.Site;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.narrative.NarrativeConverter;
import org.mingzhang.page.narrative.NarrativeReferences;
import org.mingzhang.page.words.LanguageCheck;
import org.mingzhang.read.PastReport;
import org.mingzhang.read.SiteReader;
import org.mingzhang.read.SiteSources;

/** The stages that only look: read, measure, check, convert. */
public final class SiteCheck {

  private SiteCheck() {}

  /**
   * Reads and judges a site to the end, whatever is wrong with a part of it.
   *
   * @param folder of the site
   * @param diagnostics receives every problem and every open finding
   */
  public static JudgedSite run(Path folder, Diagnostics diagnostics) {
    SiteSources sources = SiteReader.read(folder, diagnostics);
    return run(folder, sources, history(folder, sources, diagnostics), diagnostics);
  }

  /**
   * The same for a folder that is no checkout of its history, or whose history is not asked for,
   * whatever {@code site.yaml} says.
   */
  public static JudgedSite runWithoutHistory(Path folder, Diagnostics diagnostics) {
    return run(folder, SiteReader.read(folder, diagnostics), Map.of(), diagnostics);
  }

  private static JudgedSite run(
      Path folder,
      SiteSources sources,
      Map<String, ReportHistory> history,
      Diagnostics diagnostics) {
    Site site = sources.site();
    Map<String, Assessment> assessments = assess(site, history);
    List<Finding> findings = judge(sources, assessments);
    diagnostics.addAll(LanguageCheck.run(site, sources.places().locate("site.yaml", "language")));
    diagnostics.addAll(waivers(sources, assessments, findings));
    diagnostics.addAll(PersonalDataCheck.unread(sources.unread()));
    diagnostics.addAll(
        PersonalDataCheck.run(sources.texts(), site.config().allow(), sources.places()));
    findings.stream().filter(Finding::isOpen).map(Finding::toDiagnostic).forEach(diagnostics::add);
    List<ConvertedNarrative> narratives = convert(folder, site, assessments, diagnostics);
    return new JudgedSite(
        site, sources.places(), List.copyOf(assessments.values()), findings, narratives);
  }

  /** By the path of the report; empty for a site that does not ask for its history. */
  private static Map<String, ReportHistory> history(
      Path folder, SiteSources sources, Diagnostics diagnostics) {
    return switch (sources.site().config().history()) {
      case NONE -> Map.of();
      case GIT ->
          SiteHistory.of(
              folder,
              sources.site().reports(),
              report -> sources.places().locate(report.path(), "").file(),
              (report, suffix, bytes) ->
                  PastReport.read(report.unit(), report.year().toString(), suffix, bytes),
              diagnostics);
    };
  }

  /** By the path of the report, in the order of the site. */
  private static Map<String, Assessment> assess(Site site, Map<String, ReportHistory> history) {
    return site.reports().stream()
        .map(
            report ->
                Measure.assess(
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

  private static List<Finding> judge(SiteSources sources, Map<String, Assessment> assessments) {
    ReportCheck check = new ReportCheck(RuleCatalogue.all(), sources.places());
    return assessments.values().stream()
        .flatMap(assessment -> context(sources.site(), assessment, assessments).stream())
        .flatMap(context -> check.run(context).stream())
        .toList();
  }

  /** What editors let stand, with the reason, and what they need not. */
  private static List<Diagnostic> waivers(
      SiteSources sources, Map<String, Assessment> assessments, List<Finding> findings) {
    return assessments.values().stream()
        .flatMap(assessment -> context(sources.site(), assessment, assessments).stream())
        .flatMap(context -> Waivers.report(context, findings, sources.places()).stream())
        .toList();
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

  private static List<ConvertedNarrative> convert(
      Path folder, Site site, Map<String, Assessment> assessments, Diagnostics diagnostics) {
    NarrativeLinks links = new NarrativeLinks(folder.resolve("content"), site);
    try (NarrativeConverter converter = new NarrativeConverter(folder.resolve("content"))) {
      return site.narratives().stream()
          .map(
              narrative -> {
                ConvertedNarrative converted =
                    convert(narrative, site, assessments, converter, diagnostics);
                links.check(narrative, converted).forEach(diagnostics::add);
                return converted;
              })
          .toList();
    }
  }

  private static ConvertedNarrative convert(
      Narrative narrative,
      Site site,
      Map<String, Assessment> assessments,
      NarrativeConverter converter,
      Diagnostics diagnostics) {
    ConvertedNarrative converted = converter.convert(narrative, diagnostics);
    references(narrative, converted, site, assessments).forEach(diagnostics::add);
    return converted;
  }

  private static Stream<Diagnostic> references(
      Narrative narrative,
      ConvertedNarrative converted,
      Site site,
      Map<String, Assessment> assessments) {
    if (narrative.isSitePage()) {
      return NarrativeReferences.check(narrative).stream();
    }
    Assessment assessment = assessments.get("data/" + narrative.unit() + "/" + narrative.year());
    Optional<Unit> unit = site.unit(narrative.unit());
    if (assessment == null || unit.isEmpty()) {
      return Stream.empty();
    }
    return Stream.concat(
        NarrativeReferences.check(narrative, unit.get(), assessment).stream(),
        NarrativeReferences.checkUnits(narrative, converted, assessment).stream());
  }
}
