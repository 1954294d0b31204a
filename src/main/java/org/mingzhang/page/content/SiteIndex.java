package org.mingzhang.page.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.disclosure.DisclosureStatus;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.words.Words;

/** The site's content, found by unit and year without searching. */
public final class SiteIndex {
  private final SiteContent content;
  private final Words words;
  private final Map<String, Unit> units;
  private final Map<String, List<Finding>> findings;
  private final Map<String, List<ReportContext>> reports = new TreeMap<>();

  /** Sorts the content; nothing is computed that was not assessed. */
  public SiteIndex(SiteContent content, Words words) {
    this.content = content;
    this.words = words;
    this.units = content.site().units().stream().collect(Collectors.toMap(Unit::id, u -> u));
    this.findings = content.findings().stream().collect(Collectors.groupingBy(SiteIndex::report));
    content.assessments().stream().sorted(SiteIndex::byYear).forEach(this::add);
  }

  private static String report(Finding finding) {
    return finding.unit() + "/" + finding.year();
  }

  private static int byYear(Assessment one, Assessment other) {
    return one.report().year().compareTo(other.report().year());
  }

  private void add(Assessment assessment) {
    Report report = assessment.report();
    Optional<String> text = site().narrativeOf(report).map(Narrative::file);
    ReportContext context =
        ReportContext.of(
            units.get(report.unit()),
            assessment,
            () -> text.flatMap(content.texts()::of),
            findings.getOrDefault(report.unit() + "/" + report.year(), List.of()),
            words);
    reports.computeIfAbsent(report.unit(), unit -> new ArrayList<>()).add(context);
  }

  /** The site as its authors wrote it. */
  public Site site() {
    return content.site();
  }

  /** The data file of a report, below the site's folder. */
  public String file(Report report) {
    return content.places().locate(report.path(), "").file();
  }

  /** The words that all pages share. */
  public Words words() {
    return words;
  }

  /** The reports of a unit, oldest first. */
  public List<ReportContext> reportsOf(Unit unit) {
    return reports.getOrDefault(unit.id(), List.of());
  }

  /** What became of everything the unit may have to publish, by year and item. */
  public List<DisclosureStatus> statusOf(Unit unit) {
    return DisclosureStatus.of(
        unit,
        reportsOf(unit).stream().map(ReportContext::report).toList(),
        site().ruleSets().of(unit.region()),
        Optional.ofNullable(site().config().asOf()));
  }

  /** The newest report of a unit; empty when it has published none. */
  public Optional<ReportContext> newestOf(Unit unit) {
    List<ReportContext> all = reportsOf(unit);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** All reports, by unit, oldest first in each. */
  public List<ReportContext> reports() {
    return reports.values().stream().flatMap(List::stream).toList();
  }

  /** Every year with a report, newest first. */
  public List<FiscalYear> years() {
    return reports().stream()
        .map(context -> context.report().year())
        .distinct()
        .sorted((one, other) -> other.compareTo(one))
        .toList();
  }

  /** The pages of the site that belong to no report, with their text. */
  public List<ConvertedNarrative> sitePages() {
    return site().narratives().stream()
        .filter(Narrative::isSitePage)
        .flatMap(narrative -> content.texts().of(narrative.file()).stream())
        .toList();
  }
}
