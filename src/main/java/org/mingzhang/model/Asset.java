package org.mingzhang.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A kind of asset, or one cause of its change.
 *
 * @param id unique in the table and the same in every year
 * @param name as printed
 * @param opening 年初数
 * @param change signed change over the year; a print like 减少 carries a reading
 * @param closing 年末数
 * @param note a remark; empty when there is none
 * @param source where it stands
 * @param parts the causes that the change is made of; empty when not said
 */
public record Asset(
    String id,
    String name,
    Figure opening,
    Figure change,
    Figure closing,
    String note,
    SourceRef source,
    List<Asset> parts) {

  public Asset {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    opening = Figure.orNotReported(opening);
    change = Figure.orNotReported(change);
    closing = Figure.orNotReported(closing);
    note = Objects.requireNonNullElse(note, "");
    source = Objects.requireNonNullElse(source, SourceRef.NONE);
    parts = parts == null ? List.of() : List.copyOf(parts);
  }

  /** This row and every row below it, parents first. */
  public Stream<Asset> flatten() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Asset::flatten));
  }

  Asset within(MoneyUnit unit, SourceRef table) {
    String u = unit.printed();
    return new Asset(
        id,
        name,
        opening.inUnit(u),
        change.inUnit(u),
        closing.inUnit(u),
        note,
        source.orRowOf(table, name),
        parts.stream().map(part -> part.within(unit, table)).toList());
  }
}
