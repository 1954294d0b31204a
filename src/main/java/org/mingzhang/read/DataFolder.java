package org.mingzhang.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Report;
import org.mingzhang.model.Unit;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.PortableNames;
import org.mingzhang.read.file.SiteFolder;
import org.mingzhang.read.shape.DueCheck;
import org.mingzhang.read.shape.ReportCheck;

/** {@code data/}: a folder for each unit, in it {@code unit.yaml} and a file for each year. */
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

  private static final Pattern FILE = Pattern.compile("(unit|(?:19|20|21)\\d{2})\\.(?:yaml|json)");

  /** What people name a file of data before they know better. */
  private static final Pattern NEARLY =
      Pattern.compile("(unit|(?:19|20|21)\\d{2})\\.(?:ya?ml|json)", Pattern.CASE_INSENSITIVE);

  private final SiteFolder folder;
  private final SiteFiles files;
  private final List<Unit> units = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final Set<String> unitFolders = new TreeSet<>();
  private final Set<String> reportFiles = new TreeSet<>();
  private final Set<String> wholeReports = new TreeSet<>();

  private DataFolder(SiteFiles files) {
    this.folder = files.folder();
    this.files = files;
  }

  static DataFolder read(SiteFiles files, Diagnostics diagnostics) {
    SiteFolder folder = files.folder();
    DataFolder data = new DataFolder(files);
    Path root = folder.root().resolve("data");
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

  List<Unit> units() {
    return units;
  }

  List<Report> reports() {
    return reports;
  }

  /** Whether {@code data/} has a folder of that name, readable or not. */
  boolean hasUnit(String slug) {
    return unitFolders.contains(slug);
  }

  /** Whether there is a file of that unit and year, readable or not. */
  boolean hasFile(String unit, String year) {
    return reportFiles.contains(unit + "/" + year);
  }

  /** Whether the report of that unit and year could be read whole. */
  boolean hasReport(String unit, String year) {
    return wholeReports.contains(unit + "/" + year);
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
      unitFolders.add(slug);
      unitFolder(slug, path);
    }
  }

  private void unitFolder(String slug, Path path) {
    Map<String, List<Path>> byName = new TreeMap<>();
    boolean misnamedUnit = false;
    for (Path file : folder.list(path)) {
      Matcher m = FILE.matcher(file.getFileName().toString());
      if (!Files.isDirectory(file) && m.matches()) {
        byName.computeIfAbsent(m.group(1), name -> new ArrayList<>()).add(file);
      } else {
        misnamedUnit |= misnamed(slug, file).equals("unit");
      }
    }
    if (!byName.containsKey("unit") && !misnamedUnit) {
      folder.error("MZ-R050", path);
    }
    byName.forEach((name, same) -> oneOf(slug, name, same));
  }

  /** What the file is meant to be, {@code unit} or a year; empty when it is nothing of ours. */
  private String misnamed(String slug, Path file) {
    Matcher nearly = NEARLY.matcher(file.getFileName().toString());
    if (Files.isDirectory(file) || !nearly.matches()) {
      folder.error("MZ-R052", file);
      return "";
    }
    String name = nearly.group(1).toLowerCase(Locale.ROOT);
    String suffix = file.toString().toLowerCase(Locale.ROOT).endsWith("json") ? "json" : "yaml";
    folder.error("MZ-R087", file, name + "." + suffix);
    reportFiles.add(slug + "/" + name);
    return name;
  }

  private void oneOf(String slug, String name, List<Path> same) {
    if (!name.equals("unit")) {
      reportFiles.add(slug + "/" + name);
    }
    if (same.size() > 1) {
      folder.error("MZ-R051", same.get(1), same.get(0).getFileName().toString());
    } else if (name.equals("unit")) {
      unit(slug, same.get(0));
    } else {
      report(slug, name, same.get(0));
    }
  }

  private void unit(String slug, Path path) {
    files.read(path, slug, file -> unit(slug, file)).ifPresent(units::add);
  }

  private static Optional<Unit> unit(String slug, DataFile file) {
    return file.tree(DataFile.Kind.UNIT)
        .flatMap(
            tree -> {
              DueCheck.check(tree, file.problems());
              return file.bind(tree, Map.of("id", slug), Unit.class);
            });
  }

  private void report(String slug, String year, Path path) {
    Set<String> attached = attachments(slug, year);
    files
        .read(path, List.of(slug, year, attached), file -> report(slug, year, attached, file))
        .ifPresent(
            report -> {
              reports.add(report);
              wholeReports.add(slug + "/" + year);
            });
  }

  private static Optional<Report> report(
      String slug, String year, Set<String> attached, DataFile file) {
    return file.tree(DataFile.Kind.REPORT)
        .flatMap(
            tree -> {
              ReportCheck.check(tree, year, attached::contains, file.problems());
              return file.bind(tree, Map.of("unit", slug), Report.class);
            });
  }

  private Set<String> attachments(String slug, String year) {
    Path attached = folder.root().resolve("content").resolve(slug).resolve(year).resolve("files");
    return folder.list(attached).stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.toSet());
  }
}
