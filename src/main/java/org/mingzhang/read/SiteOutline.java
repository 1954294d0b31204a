package org.mingzhang.read;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which units and reports a site has, by the names of its files alone: known before any of them is
 * read, and whether or not it can be.
 *
 * @param units by slug
 */
public record SiteOutline(List<UnitOutline> units) {

  private static final Comparator<UnitOutline> BY_ID = Comparator.comparing(UnitOutline::id);

  public SiteOutline {
    units = units.stream().sorted(BY_ID).toList();
  }

  /**
   * One unit.
   *
   * @param id its slug
   * @param years of its reports, in four digits, oldest first
   */
  public record UnitOutline(String id, List<String> years) {

    public UnitOutline {
      years = List.copyOf(years);
    }
  }

  /** The unit of that slug; empty when there is none. */
  public Optional<UnitOutline> unit(String id) {
    int place = Collections.binarySearch(units, new UnitOutline(id, List.of()), BY_ID);
    return place < 0 ? Optional.empty() : Optional.of(units.get(place));
  }

  /** The newest year of any report; empty for a site without reports. */
  public Optional<String> newestYear() {
    return units.stream().flatMap(unit -> unit.years().stream()).max(Comparator.naturalOrder());
  }
}
