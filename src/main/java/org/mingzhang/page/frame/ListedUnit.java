package org.mingzhang.page.frame;

import java.util.Objects;
import org.mingzhang.model.Region;
import org.mingzhang.model.Unit;

/**
 * What every list of the site says of a unit. It can be kept on a disk as it is.
 *
 * @param id slug of its address
 * @param name full name
 * @param region where it works
 */
public record ListedUnit(String id, String name, Region region) {

  public ListedUnit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(region, "region");
  }

  /** What lists say of that unit. */
  public static ListedUnit of(Unit unit) {
    return new ListedUnit(unit.id(), unit.name(), unit.region());
  }
}
