package org.mingzhang.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything the authors wrote.
 *
 * @param config {@code site.yaml}
 * @param units by slug
 * @param reports by unit, then year
 * @param narratives by unit, then year; those of the site come first
 * @param ruleSets what reports are scored by and what must be published
 * @param words of the site in a language of its own
 */
public record Site(
    SiteConfig config,
    List<Unit> units,
    List<Report> reports,
    List<Narrative> narratives,
    RuleSets ruleSets,
    SiteWords words) {

  public Site {
    units = units.stream().sorted(Comparator.comparing(Unit::id)).toList();
    reports =
        reports.stream()
            .sorted(Comparator.comparing(Report::unit).thenComparing(Report::year))
            .toList();
    narratives =
        narratives.stream()
            .sorted(
                Comparator.comparing(Narrative::unit)
                    .thenComparing(Narrative::year)
                    .thenComparing(Narrative::file))
            .toList();
  }

  /** A site in the words of the program. */
  public Site(
      SiteConfig config,
      List<Unit> units,
      List<Report> reports,
      List<Narrative> narratives,
      RuleSets ruleSets) {
    this(config, units, reports, narratives, ruleSets, SiteWords.NONE);
  }

  /** A site without rule sets: nothing is scored. */
  public Site(
      SiteConfig config, List<Unit> units, List<Report> reports, List<Narrative> narratives) {
    this(config, units, reports, narratives, RuleSets.NONE);
  }

  /** The unit of that slug; empty when there is none. */
  public Optional<Unit> unit(String id) {
    return SortedLists.equal(units, unit -> unit.id().compareTo(id)).stream().findFirst();
  }

  /** The reports of a unit, oldest first. */
  public List<Report> reportsOf(String unit) {
    return SortedLists.equal(reports, report -> report.unit().compareTo(unit));
  }

  /** The rule set that a report is judged by; empty when there is none for it. */
  public Optional<RuleSet> ruleSetOf(Report report) {
    return unit(report.unit()).flatMap(unit -> ruleSets.of(report, unit.region()));
  }

  /** The narrative of a report; empty when nobody wrote one. */
  public Optional<Narrative> narrativeOf(Report report) {
    String year = report.year().toString();
    List<Narrative> ofUnit =
        SortedLists.equal(narratives, text -> text.unit().compareTo(report.unit()));
    return SortedLists.equal(ofUnit, text -> text.year().compareTo(year)).stream().findFirst();
  }
}
