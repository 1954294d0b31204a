package org.mingzhang.page.opendata;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.page.words.Words;

/**
 * A table in one file.
 *
 * @param table the columns
 * @param year of its rows, four digits; empty for all years
 */
record DataResource(DataTable<?> table, String year) {
  static final String FOLDER = "data/";

  static DataResource of(DataTable<?> table, String year) {
    return new DataResource(table, year);
  }

  /**
   * All of a site.
   *
   * @param years with a report, newest first
   */
  static List<DataResource> all(List<String> years) {
    List<DataResource> resources = new ArrayList<>(of(""));
    years.forEach(year -> resources.addAll(of(year)));
    return resources;
  }

  /** Those of a year; those of all years where that is empty. */
  static List<DataResource> of(String year) {
    List<DataTable<?>> tables = year.isEmpty() ? UnitTables.whole() : UnitTables.yearly();
    return tables.stream().map(table -> of(table, year)).toList();
  }

  /** By which the package knows it. */
  String name() {
    return year.isEmpty() ? table.name() : table.name() + "-" + year;
  }

  /** Of the file, in the folder of the package. */
  String file() {
    return name() + ".csv";
  }

  /** Of the file below the site's root. */
  String path() {
    return FOLDER + file();
  }

  String title(Words words) {
    String title = table.title(words);
    return year.isEmpty() ? title : words.say("opendata.ofYear", title, year);
  }
}
