package org.mingzhang.page.compare;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.page.script.ScriptData;

/**
 * What can be compared: a few characters for each unit. Most units have published the same years,
 * so that these are listed once.
 */
final class CompareDirectory {
  private final Numbering<String> kinds = new Numbering<>();
  private final Numbering<String> regions = new Numbering<>();
  private final Numbering<List<Integer>> shapes = new Numbering<>();
  private final Fingerprint version = new Fingerprint();
  private final ScriptData units = new ScriptData().open('[');

  void add(UnitComparison unit) {
    if (unit.years().isEmpty()) {
      return;
    }
    units.open('[').text(unit.unit()).text(unit.name()).number(regions.of(unit.region()));
    units.number(shapes.of(shape(unit))).close(']');
    version.add(unit.unit()).add(unit.version());
  }

  private List<Integer> shape(UnitComparison unit) {
    List<Integer> shape = new ArrayList<>();
    for (UnitComparison.Year year : unit.years()) {
      shape.add(Integer.parseInt(year.year()));
      shape.add(kinds.of(year.kind()));
    }
    return shape;
  }

  /** All of it; to be asked once. */
  ScriptData data() {
    ScriptData data = new ScriptData().open('{');
    data.key("version").text(version.text());
    data.key("kinds").open('[');
    kinds.values().forEach(data::text);
    data.close(']').key("regions").open('[');
    regions.values().forEach(data::text);
    data.close(']').key("shapes").open('[');
    for (List<Integer> shape : shapes.values()) {
      data.open('[');
      shape.forEach(data::number);
      data.close(']');
    }
    return data.close(']').key("units").raw(units.close(']').toString()).close('}');
  }
}
