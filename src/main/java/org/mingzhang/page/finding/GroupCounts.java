package org.mingzhang.page.finding;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingzhang.model.FiscalYear;

/** How many findings of each group a site has in each year. */
final class GroupCounts {
  private final NavigableMap<FiscalYear, SortedMap<FindingGroup, Integer>> years = new TreeMap<>();

  GroupCounts(List<FindingCounts> units) {
    for (FindingCounts unit : units) {
      unit.years().forEach(this::add);
    }
  }

  private void add(FindingCounts.YearCount year) {
    SortedMap<FindingGroup, Integer> counts =
        years.computeIfAbsent(year.year(), y -> new TreeMap<>());
    year.groups().forEach(group -> counts.merge(group.group(), group.count(), Integer::sum));
  }

  /** Every year with a report, newest first. */
  List<FiscalYear> years() {
    return List.copyOf(years.descendingKeySet());
  }

  /** Every group with a finding, in their order. */
  List<FindingGroup> groups() {
    return years.values().stream()
        .flatMap(counts -> counts.keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The newest year with a finding of a group that there are some of. */
  FiscalYear newest(FindingGroup group) {
    return years().stream().filter(year -> of(group, year) > 0).findFirst().orElseThrow();
  }

  int of(FindingGroup group) {
    return sum(group::equals);
  }

  int of(FindingKind kind) {
    return sum(group -> group.kind() == kind);
  }

  int of(FindingGroup group, FiscalYear year) {
    return sum(year, group::equals);
  }

  /** How many findings of a year stand before those of a group. */
  int before(FindingGroup group, FiscalYear year) {
    return sum(year, other -> other.compareTo(group) < 0);
  }

  private int sum(Predicate<FindingGroup> wanted) {
    return years.keySet().stream().mapToInt(year -> sum(year, wanted)).sum();
  }

  private int sum(FiscalYear year, Predicate<FindingGroup> wanted) {
    return years.getOrDefault(year, new TreeMap<>()).entrySet().stream()
        .filter(count -> wanted.test(count.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
