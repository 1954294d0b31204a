package org.mingzhang.page.opendata;

import java.util.List;
import java.util.Objects;
import org.mingzhang.memo.Fingerprint;

/**
 * What has to be known of a unit's rows before any of them is read: a hundredth of their length.
 *
 * @param years as in {@link UnitRows}
 * @param sources the same
 * @param parts those with rows, in the order of the rows
 */
public record RowSums(List<String> years, List<String> sources, List<Part> parts) {
  public RowSums {
    years = List.copyOf(years);
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
  }

  /** Those of a unit's rows. */
  public static RowSums of(UnitRows rows) {
    return new RowSums(
        rows.years(),
        rows.sources(),
        rows.parts().stream().filter(part -> !part.lines().isEmpty()).map(Part::of).toList());
  }

  /**
   * Rows of one file.
   *
   * @param file as in {@link UnitRows.Part}
   * @param sum of the lines
   */
  public record Part(String file, String sum) {
    public Part {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(sum, "sum");
    }

    static Part of(UnitRows.Part rows) {
      return new Part(rows.file(), new Fingerprint().add(rows.lines()).text());
    }
  }
}
