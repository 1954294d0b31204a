package org.mingzhang.page.opendata;

import java.util.List;
import java.util.Objects;

/**
 * What a unit contributes to the data package.
 *
 * @param unit its address
 * @param years of its reports, four digits each, ascending
 * @param sources titles of the documents that its figures were taken from
 * @param parts of the tables, in any order
 */
public record UnitRows(String unit, List<String> years, List<String> sources, List<Part> parts) {
  public UnitRows {
    Objects.requireNonNull(unit, "unit");
    years = List.copyOf(years);
    sources = List.copyOf(sources);
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
