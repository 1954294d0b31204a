package org.mingzhang.page.site;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.words.Words;

/**
 * What home, the directory, the years and the comparison say of one unit. It can be kept on a disk
 * as it is, and is so small that a site can hold those of all its units.
 *
 * @param unit whom it is about
 * @param kind what it is, as printed; empty when not said
 * @param level whose budget it belongs to, in words; empty when not said
 * @param status how many items it published, in a few words
 * @param checks what came of the checks of its newest report, in a few words; empty without one
 * @param years its reports, oldest first
 */
public record UnitOverview(
    ListedUnit unit,
    String kind,
    String level,
    String status,
    String checks,
    List<YearEntry> years) {

  public UnitOverview {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(checks, "checks");
    years = List.copyOf(years);
  }

  /** What that unit contributes. */
  public static UnitOverview of(SiteIndex index, Unit unit) {
    Words words = index.words();
    return new UnitOverview(
        ListedUnit.of(unit),
        unit.kind(),
        unit.level() == null ? "" : words.of(unit.level()),
        ShortWords.status(index.statusOf(unit), words),
        index.newestOf(unit).map(ShortWords::checks).orElse(""),
        index.reportsOf(unit).stream().map(YearEntry::of).toList());
  }

  /** Every year with a report of any of these units, newest first. */
  public static List<FiscalYear> years(List<UnitOverview> units) {
    return units.stream()
        .flatMap(unit -> unit.years().stream())
        .map(YearEntry::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Its newest report; empty when it has published none. */
  Optional<YearEntry> newest() {
    return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
  }
}
