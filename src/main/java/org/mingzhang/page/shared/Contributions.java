package org.mingzhang.page.shared;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the units contribute to one feature, each read when it is asked for, as from a disk, and
 * kept by nobody.
 *
 * @param units their names, sorted, each once
 * @param reader gives the contribution of a unit, the same whenever it is asked
 * @param <C> a record of texts, numbers and lists
 */
public record Contributions<C>(List<String> units, Function<String, C> reader) {
  public Contributions {
    units = List.copyOf(units);
    Objects.requireNonNull(reader, "reader");
  }

  /** Contributions that are in memory already, in any order. */
  public static <C> Contributions<C> of(List<C> all, Function<C, String> unit) {
    SortedMap<String, C> byUnit = new TreeMap<>();
    all.forEach(each -> byUnit.put(unit.apply(each), each));
    return new Contributions<>(List.copyOf(byUnit.keySet()), byUnit::get);
  }

  /** These and some that are in memory. */
  public Contributions<C> and(List<C> more, Function<C, String> unit) {
    Contributions<C> others = of(more, unit);
    SortedSet<String> all = new TreeSet<>(units);
    all.addAll(others.units());
    return new Contributions<>(
        List.copyOf(all), name -> others.units().contains(name) ? others.of(name) : of(name));
  }

  /** The contribution of a unit. */
  public C of(String unit) {
    return reader.apply(unit);
  }

  /** All of them, one after the other; to be gone through as often as one likes. */
  public Iterable<C> all() {
    return () -> units.stream().map(reader).iterator();
  }
}
