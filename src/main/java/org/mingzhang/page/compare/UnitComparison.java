package org.mingzhang.page.compare;

import java.util.List;
import java.util.Objects;

/**
 * What a unit contributes to the directory of what can be compared.
 *
 * @param unit its address
 * @param name of it
 * @param region where it is
 * @param years its reports, newest first; empty when it has published none and is not offered
 * @param version of what can be compared of it, so that no reader is given an old copy
 */
public record UnitComparison(
    String unit, String name, String region, List<Year> years, String version) {
  public UnitComparison {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(region, "region");
    years = List.copyOf(years);
    Objects.requireNonNull(version, "version");
  }

  /**
   * A report.
   *
   * @param year of it, four digits
   * @param kind in words
   */
  public record Year(String year, String kind) {
    public Year {
      Objects.requireNonNull(year, "year");
      Objects.requireNonNull(kind, "kind");
    }
  }
}
