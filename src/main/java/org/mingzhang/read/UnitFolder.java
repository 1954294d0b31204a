package org.mingzhang.read;

import java.io.IOException;
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
import java.util.stream.Stream;
import org.mingzhang.model.Report;
import org.mingzhang.model.Unit;
import org.mingzhang.read.file.SiteFolder;
import org.mingzhang.read.shape.DueCheck;
import org.mingzhang.read.shape.ReportCheck;

/** {@code data/<unit>/}: {@code unit.yaml} and a file for each year. */
final class UnitFolder {

  private static final Pattern FILE = Pattern.compile("(unit|(?:19|20|21)\\d{2})\\.(?:yaml|json)");

  /** What people name a file of data before they know better. */
  private static final Pattern NEARLY =
      Pattern.compile("(unit|(?:19|20|21)\\d{2})\\.(?:ya?ml|json)", Pattern.CASE_INSENSITIVE);

  private final SiteFiles files;
  private final SiteFolder folder;
  private final String slug;
  private final List<Report> reports = new ArrayList<>();
  private final Set<String> years = new TreeSet<>();
  private final Set<String> wholeYears = new TreeSet<>();
  private Optional<Unit> unit = Optional.empty();

  private UnitFolder(SiteFiles files, String slug) {
    this.files = files;
    this.folder = files.folder();
    this.slug = slug;
  }

  /**
   * @param slug of a unit that has a folder
   */
  static UnitFolder read(SiteFiles files, String slug) {
    UnitFolder unit = new UnitFolder(files, slug);
    unit.read(DataFolder.root(files.folder()).resolve(slug));
    return unit;
  }

  /** The years that a unit's folder has a file of, by name alone; oldest first. */
  static List<String> years(Path path) {
    try (Stream<Path> found = Files.list(path)) {
      return found
          .map(file -> FILE.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(file -> file.group(1))
          .filter(name -> !name.equals("unit"))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(); // whoever reads the folder says so
    }
  }

  String slug() {
    return slug;
  }

  /** Empty when it cannot be read whole. */
  Optional<Unit> unit() {
    return unit;
  }

  /** Those that could be read whole. */
  List<Report> reports() {
    return reports;
  }

  /** Whether there is a file of that year, readable or not. */
  boolean hasFile(String year) {
    return years.contains(year);
  }

  /** Whether the report of that year could be read whole. */
  boolean hasReport(String year) {
    return wholeYears.contains(year);
  }

  private void read(Path path) {
    Map<String, List<Path>> byName = new TreeMap<>();
    boolean misnamedUnit = false;
    for (Path file : folder.list(path)) {
      Matcher m = FILE.matcher(file.getFileName().toString());
      if (!Files.isDirectory(file) && m.matches()) {
        byName.computeIfAbsent(m.group(1), name -> new ArrayList<>()).add(file);
      } else {
        misnamedUnit |= misnamed(file).equals("unit");
      }
    }
    if (!byName.containsKey("unit") && !misnamedUnit) {
      folder.error("MZ-R050", path);
    }
    byName.forEach(this::oneOf);
  }

  /** What the file is meant to be, {@code unit} or a year; empty when it is nothing of ours. */
  private String misnamed(Path file) {
    Matcher nearly = NEARLY.matcher(file.getFileName().toString());
    if (Files.isDirectory(file) || !nearly.matches()) {
      folder.error("MZ-R052", file);
      return "";
    }
    String name = nearly.group(1).toLowerCase(Locale.ROOT);
    String suffix = file.toString().toLowerCase(Locale.ROOT).endsWith("json") ? "json" : "yaml";
    folder.error("MZ-R087", file, name + "." + suffix);
    years.add(name);
    return name;
  }

  private void oneOf(String name, List<Path> same) {
    if (!name.equals("unit")) {
      years.add(name);
    }
    if (same.size() > 1) {
      folder.error("MZ-R051", same.get(1), same.get(0).getFileName().toString());
    } else if (name.equals("unit")) {
      unit = files.read(same.get(0), slug, file -> unit(slug, file));
    } else {
      report(name, same.get(0));
    }
  }

  private static Optional<Unit> unit(String slug, DataFile file) {
    return file.tree(DataFile.Kind.UNIT)
        .flatMap(
            tree -> {
              DueCheck.check(tree, file.problems());
              return file.bind(tree, Map.of("id", slug), Unit.class);
            });
  }

  private void report(String year, Path path) {
    Set<String> attached = attachments(year);
    files
        .read(path, List.of(slug, year, attached), file -> report(slug, year, attached, file))
        .ifPresent(
            report -> {
              reports.add(report);
              wholeYears.add(year);
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

  private Set<String> attachments(String year) {
    Path attached = folder.root().resolve("content").resolve(slug).resolve(year).resolve("files");
    return folder.list(attached).stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.toSet());
  }
}
