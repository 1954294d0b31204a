package org.mingzhang.measure.figure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every figure of a report by its address. */
public final class FigureIndex {

  private final SortedMap<String, NamedFigure> byAddress = new TreeMap<>();

  /**
   * @throws IllegalArgumentException when two figures have one address, which reading prevents
   */
  public FigureIndex(Collection<NamedFigure> figures) {
    for (NamedFigure figure : figures) {
      if (byAddress.put(figure.address(), figure) != null) {
        throw new IllegalArgumentException("Two figures at " + figure.address());
      }
    }
  }

  /** The figure at that address; empty when the report has none there. */
  public Optional<NamedFigure> find(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /** All of them, by address. */
  public List<NamedFigure> all() {
    return List.copyOf(byAddress.values());
  }
}
