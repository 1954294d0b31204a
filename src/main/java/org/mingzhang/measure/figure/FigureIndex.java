package org.mingzhang.measure.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every figure of a report by its address. */
public final class FigureIndex {

  private final Map<String, NamedFigure> byAddress = new HashMap<>();
  private final List<NamedFigure> sorted;

  /**
   * @throws IllegalArgumentException when two figures have one address, which reading prevents
   */
  public FigureIndex(Collection<NamedFigure> figures) {
    for (NamedFigure figure : figures) {
      if (byAddress.put(figure.address(), figure) != null) {
        throw new IllegalArgumentException("Two figures at " + figure.address());
      }
    }
    sorted = figures.stream().sorted(Comparator.comparing(NamedFigure::address)).toList();
  }

  /** The figure at that address; empty when the report has none there. */
  public Optional<NamedFigure> find(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /** All of them, by address. */
  public List<NamedFigure> all() {
    return sorted;
  }
}
