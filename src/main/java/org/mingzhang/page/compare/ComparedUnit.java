package org.mingzhang.page.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A unit whose reports can be compared.
 *
 * @param id its address
 * @param name of it
 * @param region where it is
 * @param years its reports, newest first
 */
public record ComparedUnit(String id, String name, String region, List<Year> years) {
  public ComparedUnit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(region, "region");
    years = List.copyOf(years);
  }

  /**
   * A report.
   *
   * @param year of it, four digits
   * @param kind in words
   * @param report makes what is compared; called once, while writing
   */
  public record Year(String year, String kind, Supplier<ComparedReport> report) {}
}
