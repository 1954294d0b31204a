package org.mingzhang.measure.figure;

import java.util.Objects;
import java.util.Optional;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.SourceRef;

/**
 * A figure under its address, as a narrative can quote it.
 *
 * @param address {@code section.id.column}
 * @param name the row's name, as printed
 * @param printed the characters a page shows: the print of the source, or the digits computed here
 * @param quantity the number behind it; empty for words and unreadable prints
 * @param derived computed here and not printed in the source
 * @param source where it stands; {@link SourceRef#NONE} for a derived figure
 */
public record NamedFigure(
    String address,
    String name,
    String printed,
    Optional<Quantity> quantity,
    boolean derived,
    SourceRef source) {

  public NamedFigure {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(source, "source");
  }
}
