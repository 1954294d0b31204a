package org.mingzhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the history of the sources tells of one report.
 *
 * @param changed the day its data or its text was last changed; empty when that is not known
 * @param complete whether every change of its figures since publication could be looked at
 * @param changes of figures after the day of publication, oldest first
 */
public record ReportHistory(
    Optional<LocalDate> changed, boolean complete, List<FigureChange> changes) {

  /** Of a report whose history nobody asked for. */
  public static final ReportHistory NONE = new ReportHistory(Optional.empty(), true, List.of());

  public ReportHistory {
    Objects.requireNonNull(changed, "changed");
    changes = List.copyOf(changes);
  }
}
