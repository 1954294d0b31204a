package org.mingzhang.model;

import java.util.List;
import java.util.Objects;

/**
 * 预算单位: a body that has a budget and must report on it.
 *
 * @param id slug of its address, {@code [a-z0-9-]}
 * @param name full name
 * @param shortName for narrow places; the full name when none is given
 * @param region where it works
 * @param level whose budget it belongs to; {@code null} when not said
 * @param parent name of the body above it; empty when not said
 * @param kind what it is (群团组织, 机关法人 …), as printed; empty when not said
 * @param duties 主要职能, one each, in the editor's words
 * @param departments 内设机构 by name
 * @param subUnits 下属单位 by name
 * @param due what it must publish, by year; empty when nothing is declared due
 * @param contact office telephone or address for the public; empty when not published
 * @param note a remark; empty when there is none
 */
public record Unit(
    String id,
    String name,
    String shortName,
    Region region,
    UnitLevel level,
    String parent,
    String kind,
    List<String> duties,
    List<String> departments,
    List<String> subUnits,
    List<Due> due,
    String contact,
    String note) {

  public Unit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    shortName = Objects.requireNonNullElse(shortName, name);
    Objects.requireNonNull(region, "region");
    parent = Objects.requireNonNullElse(parent, "");
    kind = Objects.requireNonNullElse(kind, "");
    duties = duties == null ? List.of() : List.copyOf(duties);
    departments = departments == null ? List.of() : List.copyOf(departments);
    subUnits = subUnits == null ? List.of() : List.copyOf(subUnits);
    due = due == null ? List.of() : List.copyOf(due);
    contact = Objects.requireNonNullElse(contact, "");
    note = Objects.requireNonNullElse(note, "");
  }

  /** A unit that declares nothing due. */
  public Unit(
      String id,
      String name,
      String shortName,
      Region region,
      UnitLevel level,
      String parent,
      String kind,
      List<String> duties,
      List<String> departments,
      List<String> subUnits,
      String contact,
      String note) {
    this(
        id,
        name,
        shortName,
        region,
        level,
        parent,
        kind,
        duties,
        departments,
        subUnits,
        null,
        contact,
        note);
  }
}
