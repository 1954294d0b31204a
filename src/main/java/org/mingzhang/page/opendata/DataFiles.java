package org.mingzhang.page.opendata;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.FileSink;
import org.mingzhang.page.shared.SharedFile;
import org.mingzhang.page.shared.SharedFiles;

/**
 * The tables as CSV in UTF-8, without a byte order mark: the package says its encoding, and some
 * readers take the mark for text. All files are written in one pass over the units, each unit's
 * lines as they come; in memory is one unit's year.
 */
final class DataFiles implements SharedFiles {
  private final RowSource rows;
  private final Contributions<RowSums> sums;

  DataFiles(RowSource rows, Contributions<RowSums> sums) {
    this.rows = rows;
    this.sums = sums;
  }

  @Override
  public List<SharedFile> files() {
    SortedMap<String, Fingerprint> keys = new TreeMap<>();
    for (RowSums unit : sums.all()) {
      volumes(unit)
          .flatMap(year -> DataResource.of(year).stream())
          .forEach(resource -> key(resource.name(), keys));
      unit.parts().forEach(part -> key(part.file(), keys).add(part.sum()));
    }
    UnitTables.whole().forEach(table -> key(table.name(), keys));
    return keys.entrySet().stream()
        .map(e -> new SharedFile(path(e.getKey()), e.getValue().text()))
        .toList();
  }

  /** The years of a unit, and at first none, for what is in the files of all years. */
  private static Stream<String> volumes(RowSums unit) {
    return Stream.concat(Stream.of(""), unit.years().stream());
  }

  private static Fingerprint key(String name, SortedMap<String, Fingerprint> keys) {
    return keys.computeIfAbsent(name, n -> new Fingerprint());
  }

  private static String path(String name) {
    return DataResource.FOLDER + name + ".csv";
  }

  @Override
  public void make(Predicate<String> wanted, FileSink sink) throws IOException {
    try (OpenFiles files = new OpenFiles(wanted, sink)) {
      for (DataResource resource : DataResource.of("")) {
        files.open(resource);
      }
      for (String unit : sums.units()) {
        for (String year : volumes(sums.of(unit)).toList()) {
          write(unit, year, files);
        }
      }
    }
  }

  private void write(String unit, String year, OpenFiles files) throws IOException {
    boolean isWanted = false;
    for (DataResource resource : DataResource.of(year)) {
      isWanted |= files.open(resource);
    }
    if (isWanted) {
      for (UnitRows.Part part : rows.of(unit, year).parts()) {
        files.write(path(part.file()), part.lines());
      }
    }
  }
}
