package org.mingzhang.diagnostic;

import java.util.Objects;

/**
 * One of the figures that a finding holds against each other.
 *
 * @param name what it is, as printed in the report
 * @param printed its characters with their unit, or the digits computed here
 * @param address {@code section.id.column}; empty for what is computed here or stands in prose
 * @param place where it stands, in words; empty for what is computed here
 */
public record CheckedFigure(String name, String printed, String address, String place) {

  public CheckedFigure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(place, "place");
  }
}
