package org.mingzhang.page.opendata;

/** Gives rows when they are needed, as from a disk. */
@FunctionalInterface
public interface RowSource {

  /**
   * Those of a unit.
   *
   * @param year as in {@link UnitRows}
   */
  UnitRows of(String unit, String year);
}
