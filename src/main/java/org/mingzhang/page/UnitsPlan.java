package org.mingzhang.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The share of some units in a site, nothing of it made yet.
 *
 * @param plan of what they have below their addresses
 * @param contributions makes what the pages and files of the whole site need of them: for each unit
 *     one record of each type, or of a type and year
 */
public record UnitsPlan(SitePlan plan, Supplier<List<Record>> contributions) {

  public UnitsPlan {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(contributions, "contributions");
  }
}
