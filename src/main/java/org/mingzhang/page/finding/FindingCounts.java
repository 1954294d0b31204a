package org.mingzhang.page.finding;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.ListedUnit;

/**
 * How many findings there are about one unit's reports. It can be kept on a disk as it is, and is
 * so small that a site can hold those of all its units.
 *
 * @param unit whom it is about
 * @param years its reports, oldest first, also those without findings
 */
public record FindingCounts(ListedUnit unit, List<YearCount> years) {

  public FindingCounts {
    Objects.requireNonNull(unit, "unit");
    years = List.copyOf(years);
  }

  /**
   * The findings about one report.
   *
   * @param year of the report
   * @param groups how many there are of each group that there are any of, in their order
   */
  public record YearCount(FiscalYear year, List<GroupCount> groups) {

    public YearCount {
      Objects.requireNonNull(year, "year");
      groups = List.copyOf(groups);
    }

    private static YearCount of(ReportContext report) {
      SortedMap<FindingGroup, Integer> counts = new TreeMap<>();
      report.findings().forEach(f -> counts.merge(FindingGroup.of(f), 1, Integer::sum));
      return new YearCount(
          report.report().year(),
          counts.entrySet().stream()
              .map(count -> new GroupCount(count.getKey(), count.getValue()))
              .toList());
    }

    int of(FindingKind kind) {
      int all = 0;
      for (GroupCount count : groups) {
        all += count.group().kind() == kind ? count.count() : 0;
      }
      return all;
    }
  }

  /**
   * Findings of one group.
   *
   * @param group what they have in common
   * @param count how many, never 0
   */
  public record GroupCount(FindingGroup group, int count) {
    public GroupCount {
      Objects.requireNonNull(group, "group");
    }
  }

  /** How many findings of a kind there are about the report of a year; 0 where there is none. */
  int of(FiscalYear year, FindingKind kind) {
    return years.stream()
        .filter(some -> some.year().equals(year))
        .mapToInt(some -> some.of(kind))
        .sum();
  }

  /** What that unit contributes. */
  public static FindingCounts of(SiteIndex index, Unit unit) {
    return new FindingCounts(
        ListedUnit.of(unit), index.reportsOf(unit).stream().map(YearCount::of).toList());
  }
}
