package org.mingzhang.page.opendata;

import java.util.List;

/**
 * Fields that name a row of another table, by fields of the same names there.
 *
 * @param table the other one; it is one file
 */
record ForeignKey(List<String> fields, String table) {
  static final ForeignKey UNIT = new ForeignKey(List.of("unit"), "units");
  static final ForeignKey REPORT = new ForeignKey(List.of("unit", "year"), "reports");

  ForeignKey {
    fields = List.copyOf(fields);
  }
}
