package org.mingzhang.page.opendata;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.FileSink;
import org.mingzhang.page.shared.SharedFile;
import org.mingzhang.page.shared.SharedFiles;

/**
 * The tables as CSV in UTF-8, without a byte order mark: the package says its encoding, and some
 * readers take the mark for text. All files are written in one pass over the units, each unit's
 * lines as they come; in memory is one unit.
 */
final class DataFiles implements SharedFiles {
  private final Contributions<UnitRows> units;
  private final Contributions<RowSums> sums;

  DataFiles(Contributions<UnitRows> units, Contributions<RowSums> sums) {
    this.units = units;
    this.sums = sums;
  }

  @Override
  public List<SharedFile> files() {
    SortedMap<String, Fingerprint> keys = new TreeMap<>();
    for (RowSums unit : sums.all()) {
      unit.years().forEach(year -> yearly(year).forEach(name -> key(name, keys)));
      unit.parts().forEach(part -> key(part.file(), keys).add(part.sum()));
    }
    UnitTables.whole().forEach(table -> key(table.name(), keys));
    return keys.entrySet().stream()
        .map(e -> new SharedFile(path(e.getKey()), e.getValue().text()))
        .toList();
  }

  private static Fingerprint key(String name, SortedMap<String, Fingerprint> keys) {
    return keys.computeIfAbsent(name, n -> new Fingerprint());
  }

  private static List<String> yearly(String year) {
    return UnitTables.yearly().stream().map(table -> DataResource.of(table, year).name()).toList();
  }

  private static String path(String name) {
    return DataResource.FOLDER + name + ".csv";
  }

  @Override
  public void make(Predicate<String> wanted, FileSink sink) throws IOException {
    try (OpenFiles files = new OpenFiles(wanted, sink)) {
      for (DataTable<?> table : UnitTables.whole()) {
        files.open(DataResource.of(table, ""));
      }
      for (UnitRows unit : units.all()) {
        for (String year : unit.years()) {
          for (DataTable<?> table : UnitTables.yearly()) {
            files.open(DataResource.of(table, year));
          }
        }
        for (UnitRows.Part part : unit.parts()) {
          files.write(path(part.file()), part.lines());
        }
      }
    }
  }
}
