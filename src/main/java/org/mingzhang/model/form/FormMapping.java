package org.mingzhang.model.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.model.FundingSource;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.RowRole;

/**
 * What an editor settled about the forms of a unit, once and for every year.
 *
 * @param unit of the amounts of forms that name none; {@code null} when they name theirs
 * @param headings headings that nobody else prints
 * @param tables labels of tables that nobody else prints
 * @param rows what rows are, by their names
 * @param readings prints that cannot be read, with what they were taken for
 * @param ignore headings, labels, rows and sheets that carry nothing for the data
 */
public record FormMapping(
    MoneyUnit unit,
    List<HeadingMapping> headings,
    List<TableMapping> tables,
    List<RowMapping> rows,
    List<ReadingMapping> readings,
    List<String> ignore) {

  /** Nothing was settled. */
  public static final FormMapping NONE = new FormMapping(null, null, null, null, null, null);

  public FormMapping {
    headings = headings == null ? List.of() : List.copyOf(headings);
    tables = tables == null ? List.of() : List.copyOf(tables);
    rows = rows == null ? List.of() : List.copyOf(rows);
    readings = readings == null ? List.of() : List.copyOf(readings);
    ignore = ignore == null ? List.of() : List.copyOf(ignore);
  }

  /** The reading of a print; empty when none was settled. */
  public Optional<ReadingMapping> reading(String printed) {
    return readings.stream().filter(r -> r.printed().equals(printed)).findFirst();
  }

  /**
   * A heading.
   *
   * @param heading as printed
   * @param column a key of a data file; any other name is that of an adjustment
   */
  public record HeadingMapping(String heading, String column) {
    public HeadingMapping {
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(column, "column");
    }
  }

  /**
   * A table.
   *
   * @param label as printed beside or above it, or the name of its sheet
   * @param section whose rows it lists
   * @param unit of its amounts; {@code null} when the form names it
   */
  public record TableMapping(String label, FormSection section, MoneyUnit unit) {
    public TableMapping {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(section, "section");
    }
  }

  /**
   * A row.
   *
   * @param name as printed, without 其中 and without a number
   * @param section where it stands; {@code null} for any
   * @param id to be given; empty to have one proposed
   * @param role {@code null} when it is not settled
   * @param fundingSource {@code null} when it is not settled
   */
  public record RowMapping(
      String name, FormSection section, String id, RowRole role, FundingSource fundingSource) {
    public RowMapping {
      Objects.requireNonNull(name, "name");
      id = Objects.requireNonNullElse(id, "");
    }
  }

  /**
   * A print that cannot be read.
   *
   * @param printed as in the form
   * @param reading what it is taken for
   * @param reason why
   */
  public record ReadingMapping(String printed, String reading, String reason) {
    public ReadingMapping {
      Objects.requireNonNull(printed, "printed");
      Objects.requireNonNull(reading, "reading");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
