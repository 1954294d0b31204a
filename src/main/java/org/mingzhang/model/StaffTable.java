package org.mingzhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 编制与人员: posts, staff and the parts of the organisation.
 *
 * @param asOf the day counted; {@code null} when not printed
 * @param rows in printed order; empty when nothing is reported
 * @param note a remark on the table; empty when there is none
 * @param source where the table stands
 */
public record StaffTable(LocalDate asOf, List<Headcount> rows, String note, SourceRef source) {

  public static final StaffTable NONE = new StaffTable(null, null, null, null);

  public StaffTable {
    SourceRef place = Objects.requireNonNullElse(source, SourceRef.NONE);
    source = place;
    note = Objects.requireNonNullElse(note, "");
    rows = rows == null ? List.of() : rows.stream().map(row -> row.within(place)).toList();
  }

  /** Every row, parents before their parts. */
  public Stream<Headcount> flatten() {
    return rows.stream().flatMap(Headcount::flatten);
  }
}
