package org.mingzhang.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A count of people, posts or parts of an organisation.
 *
 * @param id unique in the table and the same in every year
 * @param name as printed
 * @param role what is counted
 * @param count with its unit (人, 名, 个)
 * @param note a remark; empty when there is none
 * @param source where it stands
 * @param parts what the count is made of; empty when not said
 */
public record Headcount(
    String id,
    String name,
    HeadcountRole role,
    Figure count,
    String note,
    SourceRef source,
    List<Headcount> parts) {

  public Headcount {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    role = Objects.requireNonNullElse(role, HeadcountRole.OTHER);
    count = Figure.orNotReported(count);
    note = Objects.requireNonNullElse(note, "");
    source = Objects.requireNonNullElse(source, SourceRef.NONE);
    parts = parts == null ? List.of() : List.copyOf(parts);
  }

  /** This row and every row below it, parents first. */
  public Stream<Headcount> flatten() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Headcount::flatten));
  }

  Headcount within(SourceRef table) {
    return new Headcount(
        id,
        name,
        role,
        count,
        note,
        source.orRowOf(table, name),
        parts.stream().map(part -> part.within(table)).toList());
  }
}
