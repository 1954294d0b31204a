package org.mingzhang.build;

import java.util.List;
import java.util.stream.IntStream;

/** Which units of a site are meant. */
public sealed interface UnitChoice {

  /**
   * Those of these units that are meant, in their order.
   *
   * @param units all of the site, sorted
   */
  List<String> of(List<String> units);

  /**
   * Every so manieth unit, so that each share has about as many: neighbours are often alike in
   * size.
   *
   * @param number of the share, counted from 1
   * @param shares how many there are
   */
  record Share(int number, int shares) implements UnitChoice {

    public Share {
      if (number < 1 || number > shares) {
        throw new IllegalArgumentException(number + "/" + shares);
      }
    }

    @Override
    public List<String> of(List<String> units) {
      return IntStream.range(0, units.size())
          .filter(i -> i % shares == number - 1)
          .mapToObj(units::get)
          .toList();
    }
  }

  /**
   * Units by name.
   *
   * @param names their slugs; those that the site has not are passed over
   */
  record Named(List<String> names) implements UnitChoice {

    public Named {
      names = List.copyOf(names);
    }

    @Override
    public List<String> of(List<String> units) {
      return units.stream().filter(names::contains).toList();
    }

    /** The names that are no unit's. */
    List<String> unknown(List<String> units) {
      return names.stream().filter(name -> !units.contains(name)).distinct().toList();
    }
  }
}
