package org.mingzhang.model;

import java.util.Objects;

/**
 * A figure of a report under its address.
 *
 * @param address {@code section.id.column}
 * @param name of the row it stands in, as printed
 * @param figure as its author wrote it
 * @param source where it stands: its own place, else its row's
 */
public record AddressedFigure(String address, String name, Figure figure, SourceRef source) {

  public AddressedFigure {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(source, "source");
  }

  static AddressedFigure of(
      String section, String id, String column, String name, Figure figure, SourceRef row) {
    SourceRef place = figure.source().isKnown() ? figure.source() : row;
    return new AddressedFigure(section + "." + id + "." + column, name, figure, place);
  }
}
