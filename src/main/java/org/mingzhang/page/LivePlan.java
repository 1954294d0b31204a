package org.mingzhang.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A whole site of which nothing is planned before somebody asks for it: neither a unit nor what
 * belongs to all units. Safe for threads.
 */
public final class LivePlan {

  private final SortedMap<String, LiveUnit> units;
  private final Function<Contributed, SitePlan> makeShared;
  private SitePlan shared;

  /**
   * @param units by slug
   * @param makeShared plans what belongs to no unit
   */
  LivePlan(Map<String, LiveUnit> units, Function<Contributed, SitePlan> makeShared) {
    this.units = new TreeMap<>(units);
    this.makeShared = makeShared;
  }

  /** The units' slugs, sorted. */
  public List<String> units() {
    return List.copyOf(units.keySet());
  }

  /** What a unit has below its address; empty when there is no such unit. */
  public Optional<SitePlan> ofUnit(String slug) {
    return Optional.ofNullable(units.get(slug)).map(LiveUnit::plan);
  }

  /** The pages and files of the site as a whole. */
  public synchronized SitePlan shared() {
    if (shared == null) {
      shared = makeShared.apply(new OfUnits(units));
    }
    return shared;
  }

  private record OfUnits(SortedMap<String, LiveUnit> all) implements Contributed {

    @Override
    public List<String> units() {
      return List.copyOf(all.keySet());
    }

    @Override
    public <C extends Record> C of(String unit, Class<C> type) {
      return all.get(unit).contribution(type);
    }
  }
}
