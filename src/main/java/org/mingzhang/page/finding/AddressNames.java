package org.mingzhang.page.finding;

import java.util.Optional;
import org.mingzhang.measure.figure.FigureIndex;
import org.mingzhang.page.words.Words;

/** What addresses are called where readers see them. */
public final class AddressNames {
  private AddressNames() {}

  /**
   * The name of a figure's row; of a section that is named as a whole, or has no such row, its own.
   */
  public static String of(String address, FigureIndex figures, Words words) {
    return figures
        .find(address)
        .map(figure -> figure.name())
        .or(() -> row(address + ".", figures))
        .orElseGet(() -> part(address, words));
  }

  private static Optional<String> row(String row, FigureIndex figures) {
    boolean isRow = row.indexOf('.') < row.length() - 1;
    return figures.all().stream()
        .filter(figure -> isRow && figure.address().startsWith(row))
        .findFirst()
        .map(figure -> figure.name());
  }

  /** The part of a report that an address begins with; the address itself where there is none. */
  static String part(String address, Words words) {
    return words.find("part." + address.replaceFirst("\\..*", "")).orElse(address);
  }
}
