package org.mingzhang.page.opendata;

import java.util.List;
import java.util.Objects;
import org.mingzhang.page.shared.OfYear;

/**
 * What a unit contributes to the files of one year of the data package, or to those of all years.
 *
 * @param unit its address
 * @param year of the files, four digits; empty for those of all years
 * @param parts of the tables, in any order
 */
public record UnitRows(String unit, String year, List<Part> parts) implements OfYear {
  public UnitRows {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(year, "year");
    parts = List.copyOf(parts);
  }

  /**
   * Rows of one file.
   *
   * @param file name of the table, with its year where it has a file for each: {@code budget-2021}
   * @param lines of CSV, finished, each with its end; empty for no rows
   */
  public record Part(String file, String lines) {
    public Part {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(lines, "lines");
    }
  }
}
