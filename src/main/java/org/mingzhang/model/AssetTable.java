package org.mingzhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 资产.
 *
 * @param unit of every amount that names none
 * @param asOf the day of the closing figures; {@code null} when not printed
 * @param rows in printed order; empty when nothing is reported
 * @param note a remark on the table; empty when there is none
 * @param source where the table stands
 */
public record AssetTable(
    MoneyUnit unit, LocalDate asOf, List<Asset> rows, String note, SourceRef source) {

  public static final AssetTable NONE = new AssetTable(null, null, null, null, null);

  public AssetTable {
    MoneyUnit ofTable = Objects.requireNonNullElse(unit, MoneyUnit.YUAN);
    SourceRef place = Objects.requireNonNullElse(source, SourceRef.NONE);
    unit = ofTable;
    source = place;
    note = Objects.requireNonNullElse(note, "");
    rows = rows == null ? List.of() : rows.stream().map(row -> row.within(ofTable, place)).toList();
  }

  /** Every row, parents before their parts. */
  public Stream<Asset> flatten() {
    return rows.stream().flatMap(Asset::flatten);
  }
}
