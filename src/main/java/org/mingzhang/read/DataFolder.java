package org.mingzhang.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.read.SiteOutline.UnitOutline;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.PortableNames;
import org.mingzhang.read.file.SiteFolder;

/** {@code data/}: a folder for each unit, whose names are judged here and nothing else. */
final class DataFolder {

  /** The first parts of addresses of the site itself, which no unit can have. */
  static final Set<String> RESERVED =
      Set.of(
          "units",
          "years",
          "compare",
          "status",
          "reconciliation",
          "data",
          "search",
          "glossary",
          "about",
          "accessibility",
          "assets",
          "404",
          "feed",
          "sitemap",
          "manifest",
          "sha256sums",
          "index");

  private final SiteFolder folder;
  private final SortedMap<String, Path> units = new TreeMap<>();

  private DataFolder(SiteFolder folder) {
    this.folder = folder;
  }

  static DataFolder read(SiteFolder folder, Diagnostics diagnostics) {
    DataFolder data = new DataFolder(folder);
    Path root = root(folder);
    if (!Files.isDirectory(root)) {
      new FileProblems("data", diagnostics).error("MZ-R008");
    }
    List<Path> entries = folder.list(root);
    entries.forEach(data::entry);
    if (Files.isDirectory(root) && entries.stream().noneMatch(Files::isDirectory)) {
      new FileProblems("data", diagnostics).error("MZ-R091");
    }
    return data;
  }

  static Path root(SiteFolder folder) {
    return folder.root().resolve("data");
  }

  /** The folder of each unit by its slug. */
  SortedMap<String, Path> units() {
    return Collections.unmodifiableSortedMap(units);
  }

  SiteOutline outline() {
    return new SiteOutline(
        units.entrySet().stream()
            .map(unit -> new UnitOutline(unit.getKey(), UnitFolder.years(unit.getValue())))
            .toList());
  }

  private void entry(Path path) {
    String slug = path.getFileName().toString();
    if (!Files.isDirectory(path)) {
      folder.error("MZ-R055", path);
    } else if (!folder.isSlug(slug)) {
      folder.error("MZ-R053", path, slug);
    } else if (PortableNames.isDevice(slug)) {
      folder.error("MZ-R099", path, slug);
    } else if (RESERVED.contains(slug)) {
      folder.error("MZ-R054", path, slug);
    } else {
      units.put(slug, path);
    }
  }
}
