package org.mingzhang.read.form;

import java.util.List;
import java.util.stream.Stream;

/** The order in which data files write their sections. */
final class FileOrder {

  static final List<String> SECTIONS =
      List.of(
          "kind",
          "year",
          "title",
          "form",
          "ruleSet",
          "dates",
          "documents",
          "budget",
          "funding",
          "functional",
          "economic",
          "threePublic",
          "projects",
          "staff",
          "assets",
          "goals",
          "tasks",
          "managementGoals",
          "indicators",
          "results",
          "problems",
          "improvements",
          "evaluation",
          "claims",
          "remarks",
          "waivers");

  private static final List<String> TABLE = List.of("unit", "columns");

  private FileOrder() {}

  /** Sections, the keys of their tables and the keys of rows. */
  static List<String> all() {
    return Stream.of(SECTIONS, TABLE, RowKeys.ORDER, List.of("rows"))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
