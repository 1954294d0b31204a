package org.mingzhang.model;

import java.util.List;
import java.util.Objects;

/**
 * The goals, key tasks, problems or improvements of a report.
 *
 * @param rows in printed order; empty when the report has none
 * @param note a remark on the list, or the statement that there is nothing to list; may be empty
 * @param source where the list stands
 */
public record StatementList(List<Statement> rows, String note, SourceRef source) {

  public static final StatementList NONE = new StatementList(null, null, null);

  public StatementList {
    SourceRef place = Objects.requireNonNullElse(source, SourceRef.NONE);
    source = place;
    note = Objects.requireNonNullElse(note, "");
    rows = rows == null ? List.of() : rows.stream().map(row -> row.within(place)).toList();
  }
}
