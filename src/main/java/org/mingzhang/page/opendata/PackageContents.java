package org.mingzhang.page.opendata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.page.shared.Contributions;

/**
 * What the package as a whole says of the units: a title for each report, and nothing of its rows.
 *
 * @param years with a report, newest first
 * @param sources titles of documents, each once
 */
record PackageContents(List<String> years, List<String> sources) {
  PackageContents {
    years = List.copyOf(years);
    sources = List.copyOf(sources);
  }

  static PackageContents of(Contributions<RowSums> units) {
    TreeSet<String> years = new TreeSet<>();
    Set<String> sources = new LinkedHashSet<>();
    for (RowSums unit : units.all()) {
      years.addAll(unit.years());
      sources.addAll(unit.sources());
    }
    return new PackageContents(List.copyOf(years.descendingSet()), List.copyOf(sources));
  }
}
