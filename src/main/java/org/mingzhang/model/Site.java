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
 * @param narratives by file
 */
public record Site(
    SiteConfig config, List<Unit> units, List<Report> reports, List<Narrative> narratives) {

  public Site {
    units = units.stream().sorted(Comparator.comparing(Unit::id)).toList();
    reports =
        reports.stream()
            .sorted(Comparator.comparing(Report::unit).thenComparing(Report::year))
            .toList();
    narratives = narratives.stream().sorted(Comparator.comparing(Narrative::file)).toList();
  }

  /** The unit of that slug; empty when there is none. */
  public Optional<Unit> unit(String id) {
    return units.stream().filter(u -> u.id().equals(id)).findFirst();
  }

  /** The reports of a unit, oldest first. */
  public List<Report> reportsOf(String unit) {
    return reports.stream().filter(r -> r.unit().equals(unit)).toList();
  }

  /** The narrative of a report; empty when nobody wrote one. */
  public Optional<Narrative> narrativeOf(Report report) {
    return narratives.stream()
        .filter(n -> n.unit().equals(report.unit()) && n.year().equals(report.year().toString()))
        .findFirst();
  }
}
