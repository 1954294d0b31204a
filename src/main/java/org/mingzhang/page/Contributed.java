package org.mingzhang.page;

import java.util.List;
import org.mingzhang.page.opendata.UnitRows;
import org.mingzhang.page.shared.Contributions;

/** What all units of a site contribute, wherever it is kept. */
public interface Contributed {

  /** The units' slugs, sorted. */
  List<String> units();

  /**
   * The contribution of a unit.
   *
   * @param type {@link UnitBrief}, {@link UnitDetails}, or that of a feature
   */
  <C extends Record> C of(String unit, Class<C> type);

  /** The rows that a unit contributes to the files of a year; with none, to those of all years. */
  UnitRows rows(String unit, String year);

  /** Sum of a unit's contribution of that type; empty where none was taken. */
  default String sum(String unit, Class<? extends Record> type) {
    return "";
  }

  /** Those of all units, each read when it is asked for. */
  default <C extends Record> Contributions<C> all(Class<C> type) {
    return new Contributions<>(units(), unit -> of(unit, type));
  }
}
