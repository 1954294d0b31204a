package org.mingzhang.model;

import java.util.Objects;

/**
 * Where a figure stands in a published document.
 *
 * @param document the {@code id} of a {@link SourceDocument} of the same report
 * @param section heading or table, as printed; empty when the whole document is meant
 * @param row row or sentence within the section; empty when the whole section is meant
 */
public record SourceRef(String document, String section, String row) {

  /** No place is known. */
  public static final SourceRef NONE = new SourceRef("", "", "");

  public SourceRef {
    document = Objects.requireNonNullElse(document, "");
    section = Objects.requireNonNullElse(section, "");
    row = Objects.requireNonNullElse(row, "");
  }

  public boolean isKnown() {
    return !document.isEmpty();
  }

  /** This place, or a row of that name in the table's place when this one names none. */
  SourceRef orRowOf(SourceRef table, String rowName) {
    if (!table.isKnown()) {
      return this;
    }
    if (!isKnown() && section.isEmpty() && row.isEmpty()) {
      return new SourceRef(table.document, table.section, rowName);
    }
    return isKnown()
        ? this
        : new SourceRef(table.document, section.isEmpty() ? table.section : section, row);
  }
}
