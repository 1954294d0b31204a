package org.mingzhang.page.finding;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Region;
import org.mingzhang.page.frame.Division;
import org.mingzhang.page.words.Words;

/** How many findings of each kind there are about the reports of a region. */
final class RegionCounts {
  private final List<FindingCounts> units;
  private final Words words;

  RegionCounts(List<FindingCounts> units, Words words) {
    this.units = units;
    this.words = words;
  }

  /** Those of a year, of the kinds that are wanted. */
  List<Division.Count> of(FiscalYear year, Predicate<FindingKind> wanted) {
    return Arrays.stream(FindingKind.values())
        .filter(wanted)
        .map(kind -> new Division.Count(words.of(kind), byRegion(year, kind)))
        .toList();
  }

  private ToIntFunction<Region> byRegion(FiscalYear year, FindingKind kind) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (FindingCounts unit : units) {
      counts.merge(unit.unit().region().code(), unit.of(year, kind), Integer::sum);
    }
    return region -> counts.getOrDefault(region.code(), 0);
  }
}
