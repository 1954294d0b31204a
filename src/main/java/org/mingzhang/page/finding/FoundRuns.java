package org.mingzhang.page.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.Run;

/** Everything that was found in a site, but for what holds: by year, what does not hold first. */
final class FoundRuns {
  private final SiteFindings findings;

  FoundRuns(SiteFindings findings) {
    this.findings = findings;
  }

  /** Those of each year, newest year first; none for a year where everything holds. */
  NavigableMap<FiscalYear, List<Run<FindingsListing.Row>>> byYear() {
    NavigableMap<FiscalYear, List<Run<FindingsListing.Row>>> runs = new TreeMap<>();
    findings.units().stream()
        .flatMap(FoundRuns::some)
        .sorted(Comparator.comparing(Some::group))
        .forEach(some -> runs.computeIfAbsent(some.year(), y -> new ArrayList<>()).add(run(some)));
    return runs.descendingMap();
  }

  private static Stream<Some> some(FindingCounts unit) {
    return unit.years().stream()
        .flatMap(
            year ->
                year.groups().stream()
                    .filter(count -> count.group().kind() != FindingKind.HOLDS)
                    .map(c -> new Some(unit.unit(), year.year(), c.group(), c.count())));
  }

  private Run<FindingsListing.Row> run(Some some) {
    String unit = some.unit().id();
    String sum = findings.sum().apply(unit);
    return new Run<>(
        some.unit().region(),
        some.count(),
        sum.isEmpty() ? "" : sum + " " + some.group().name(),
        () -> rows(findings.of().apply(unit), some));
  }

  private static List<FindingsListing.Row> rows(UnitFindings unit, Some some) {
    return unit.in(some.year(), some.group()).stream()
        .map(finding -> new FindingsListing.Row(unit.unit(), some.year(), finding))
        .toList();
  }

  /** So many findings of one group about one report. */
  private record Some(ListedUnit unit, FiscalYear year, FindingGroup group, int count) {}
}
