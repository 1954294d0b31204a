package org.mingzhang.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.page.opendata.UnitRows;

/**
 * A whole site of which nothing is planned before somebody asks for it: neither a unit nor what
 * belongs to all units. Safe for threads.
 */
public final class LivePlan {

  private final SortedMap<String, LiveUnit> units;
  private final List<SharedShare> shared;
  private final Map<String, SitePlan> made = new HashMap<>();

  /**
   * @param units by slug
   * @param shared plans what belongs to no unit
   */
  LivePlan(Map<String, LiveUnit> units, Function<Contributed, List<SharedShare>> shared) {
    this.units = new TreeMap<>(units);
    this.shared = shared.apply(new OfUnits(this.units));
  }

  /** The units' slugs, sorted. */
  public List<String> units() {
    return List.copyOf(units.keySet());
  }

  /** What a unit has below its address; empty when there is no such unit. */
  public Optional<SitePlan> ofUnit(String slug) {
    return Optional.ofNullable(units.get(slug)).map(LiveUnit::plan);
  }

  /**
   * The shares of what belongs to the site as a whole, each planned when the stream comes to it.
   *
   * @param path below the site's root: the share that is likely to have it comes first
   */
  public Stream<SitePlan> shared(String path) {
    return Stream.concat(
            shared.stream().filter(share -> isNamed(share, path)),
            shared.stream().filter(share -> !isNamed(share, path)))
        .map(this::plan);
  }

  private static boolean isNamed(SharedShare share, String path) {
    return path.startsWith(share.name() + "/");
  }

  private synchronized SitePlan plan(SharedShare share) {
    return made.computeIfAbsent(share.name(), name -> share.plan().get());
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

    @Override
    public UnitRows rows(String unit, String year) {
      return all.get(unit).rows(year);
    }
  }
}
