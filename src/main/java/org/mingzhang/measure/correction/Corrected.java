package org.mingzhang.measure.correction;

import java.time.LocalDate;
import java.util.Objects;
import org.mingzhang.model.Figure;

/**
 * A published figure that became another.
 *
 * @param address of the figure
 * @param name of its row; empty when the report has it no longer and nothing remembers it
 * @param was the figure before; {@link Figure#NOT_REPORTED} when it was not there
 * @param now the figure after; {@link Figure#NOT_REPORTED} when it was taken out
 * @param date of the correction
 * @param reason for the public; empty when nobody gave one
 */
public record Corrected(
    String address, String name, Figure was, Figure now, LocalDate date, String reason) {

  public Corrected {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(was, "was");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(reason, "reason");
  }

  /** Whether somebody said why. */
  public boolean isExplained() {
    return !reason.isBlank();
  }

  Corrected to(Figure after) {
    return new Corrected(address, name, was, after, date, reason);
  }
}
