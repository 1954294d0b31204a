package org.mingzhang.page.correction;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A correction in words.
 *
 * @param name what the figure is called
 * @param was what was published, or that nothing was
 * @param now what stands instead, or that nothing does
 * @param day of the correction
 * @param reason why, or that nobody said
 */
public record CorrectionEntry(String name, String was, String now, LocalDate day, String reason) {

  public CorrectionEntry {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(was, "was");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(reason, "reason");
  }
}
