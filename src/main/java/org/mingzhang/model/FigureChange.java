package org.mingzhang.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A figure that became another after its report was published, as the history of the sources has
 * it.
 *
 * @param address of the figure
 * @param name of its row at the time
 * @param was the figure before; {@link Figure#NOT_REPORTED} when it was not there
 * @param now the figure after; {@link Figure#NOT_REPORTED} when it was taken out
 * @param date of the change
 * @param reason that whoever changed it gave; empty when none was given
 */
public record FigureChange(
    String address, String name, Figure was, Figure now, LocalDate date, String reason) {

  public FigureChange {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(was, "was");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(reason, "reason");
  }
}
