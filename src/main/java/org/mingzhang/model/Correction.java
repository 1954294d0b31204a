package org.mingzhang.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 更正: an editor's word that a published figure was changed. What it was changed to is what the
 * report says now, or what the next correction of the same figure says it was.
 *
 * @param address of the figure, {@code section.id.column}
 * @param was the figure as it was published; {@link Figure#NOT_REPORTED} when it was not there
 * @param date when it was corrected
 * @param reason for the public
 */
public record Correction(String address, Figure was, LocalDate date, String reason) {

  public Correction {
    Objects.requireNonNull(address, "address");
    was = Figure.orNotReported(was);
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(reason, "reason");
  }
}
