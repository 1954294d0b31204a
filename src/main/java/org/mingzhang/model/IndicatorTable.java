package org.mingzhang.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Indicators with targets, or results that were reported without one.
 *
 * @param rows in printed order; empty when nothing is reported
 * @param note a remark on the table; empty when there is none
 * @param source where the table stands
 */
public record IndicatorTable(List<Indicator> rows, String note, SourceRef source) {

  public static final IndicatorTable NONE = new IndicatorTable(null, null, null);

  public IndicatorTable {
    SourceRef place = Objects.requireNonNullElse(source, SourceRef.NONE);
    source = place;
    note = Objects.requireNonNullElse(note, "");
    rows = rows == null ? List.of() : rows.stream().map(row -> row.within(place)).toList();
  }

  /** The indicator of that id; empty when there is none. */
  public Optional<Indicator> row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }
}
