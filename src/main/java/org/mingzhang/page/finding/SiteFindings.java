package org.mingzhang.page.finding;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The findings of a site, as its units contribute them.
 *
 * @param units how many there are about each, in the order of the site
 * @param of those about the unit of that id, asked for when a page with some of them is made
 * @param countSum sum of the numbers that the unit of that id contributes; empty where it is not
 *     known
 * @param sum of the findings themselves; empty where it is not known
 */
public record SiteFindings(
    List<FindingCounts> units,
    Function<String, UnitFindings> of,
    Function<String, String> countSum,
    Function<String, String> sum) {

  public SiteFindings {
    units = List.copyOf(units);
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(countSum, "countSum");
    Objects.requireNonNull(sum, "sum");
  }
}
