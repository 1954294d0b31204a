package org.mingzhang.page.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingzhang.measure.disclosure.DisclosureState;
import org.mingzhang.measure.disclosure.DisclosureStatus;
import org.mingzhang.model.DisclosureItem;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.ListedUnit;

/**
 * 公开情况 of one unit: what it had to publish in each year, and what became of it. It can be kept on a
 * disk as it is.
 *
 * @param unit whom it is about
 * @param years with anything that may have to be published, in any order; a year stands once
 */
public record UnitStatus(ListedUnit unit, List<YearStatus> years) {

  public UnitStatus {
    Objects.requireNonNull(unit, "unit");
    years = List.copyOf(years);
  }

  /**
   * One year of it.
   *
   * @param year the budget year
   * @param reported whether there is a report of that year
   * @param items each once at most
   */
  public record YearStatus(FiscalYear year, boolean reported, List<ItemStatus> items) {
    public YearStatus {
      Objects.requireNonNull(year, "year");
      items = List.copyOf(items);
    }
  }

  /**
   * One item of a year.
   *
   * @param item what
   * @param state what became of it
   * @param published when; {@code null} when it is not there, or its day is not printed
   * @param lastDay until when; {@code null} when that is not known
   * @param ground why it need not be published; empty for none
   */
  public record ItemStatus(
      DisclosureItem item,
      DisclosureState state,
      LocalDate published,
      LocalDate lastDay,
      String ground) {
    public ItemStatus {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(ground, "ground");
    }
  }

  /** What that unit contributes. */
  public static UnitStatus of(SiteIndex index, Unit unit) {
    Set<FiscalYear> reported =
        index.reportsOf(unit).stream().map(r -> r.report().year()).collect(Collectors.toSet());
    SortedMap<FiscalYear, List<ItemStatus>> years = new TreeMap<>();
    for (DisclosureStatus status : index.statusOf(unit)) {
      years.computeIfAbsent(status.year(), year -> new ArrayList<>()).add(item(status));
    }
    return new UnitStatus(
        ListedUnit.of(unit),
        years.entrySet().stream()
            .map(y -> new YearStatus(y.getKey(), reported.contains(y.getKey()), y.getValue()))
            .toList());
  }

  private static ItemStatus item(DisclosureStatus status) {
    return new ItemStatus(
        status.item(),
        status.state(),
        status.published().orElse(null),
        status.lastDay().orElse(null),
        status.ground());
  }
}
