package org.mingzhang.page.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.page.script.ScriptFile;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.FileSink;
import org.mingzhang.page.shared.SharedFile;
import org.mingzhang.page.shared.SharedFiles;

/** The directory of what can be compared, in the order of the units. */
public final class CompareFiles implements SharedFiles {
  private static final String INDEX = "compare/index.js";

  private final Contributions<UnitComparison> units;

  /** Of all units; those without a report are left out. */
  public CompareFiles(Contributions<UnitComparison> units) {
    this.units = units;
  }

  @Override
  public List<SharedFile> files() {
    Fingerprint key = new Fingerprint();
    for (UnitComparison unit : units.all()) {
      key.add(unit.unit()).add(unit.name()).add(unit.region()).add(unit.version());
      unit.years().forEach(year -> key.add(year.year()).add(year.kind()));
    }
    return List.of(new SharedFile(INDEX, key.text()));
  }

  @Override
  public void make(Predicate<String> wanted, FileSink sink) throws IOException {
    if (wanted.test(INDEX)) {
      CompareDirectory directory = new CompareDirectory();
      units.all().forEach(directory::add);
      try (OutputStream out = sink.open(INDEX)) {
        out.write(ScriptFile.of(ComparePart.FUNCTION, INDEX, directory.data()).bytes());
      }
    }
  }
}
