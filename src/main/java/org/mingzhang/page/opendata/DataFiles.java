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
    begin("", keys);
    for (RowSums unit : sums.all()) {
      unit.years().forEach(year -> begin(year, keys));
      unit.parts().forEach(part -> key(part.file(), keys).add(part.sum()));
    }
    return keys.entrySet().stream()
        .map(e -> new SharedFile(path(e.getKey()), e.getValue().text()))
        .toList();
  }

  /** Also a file without rows has a key. */
  private static void begin(String year, SortedMap<String, Fingerprint> keys) {
    DataResource.of(year).forEach(resource -> key(resource.name(), keys));
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
      boolean anyOfAllYears = open("", files);
      for (String unit : sums.units()) {
        if (anyOfAllYears) {
          write(rows.of(unit, ""), files);
        }
        for (String year : sums.of(unit).years()) {
          if (open(year, files)) {
            write(rows.of(unit, year), files);
          }
        }
      }
    }
  }

  /** Whether any file of that year is wanted. */
  private static boolean open(String year, OpenFiles files) throws IOException {
    boolean any = false;
    for (DataResource resource : DataResource.of(year)) {
      any |= files.open(resource);
    }
    return any;
  }

  private static void write(UnitRows some, OpenFiles files) throws IOException {
    for (UnitRows.Part part : some.parts()) {
      files.write(path(part.file()), part.lines());
    }
  }
}
