package org.mingzhang.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;

/**
 * The authors' files that a published file is made from. They follow from its address: below {@code
 * <unit>/<year>/} stands what tells of that report, below {@code years/<year>/} what tells of that
 * year, and elsewhere what tells of everything.
 */
final class Origins {

  private static final String SITE_FILE = "site.yaml";
  private static final List<String> EVERYTHING = List.of(SITE_FILE, "data/", "content/");

  private final SourceMap places;
  private final Map<String, Set<String>> byFolder = new TreeMap<>();

  Origins(Site site, SourceMap places) {
    this.places = places;
    site.units().forEach(unit -> add(unit.id() + "/", unitFile(unit.id())));
    site.reports().forEach(report -> add(site, report));
    site.narratives().stream()
        .filter(Narrative::isSitePage)
        .forEach(page -> add(page.year() + "/", page.file()));
  }

  /**
   * What the file of that path is made from, besides its template.
   *
   * @param path below the site's root
   */
  List<String> of(String path) {
    if (path.equals("404.html")) {
      return List.of(SITE_FILE);
    }
    Set<String> found = byFolder.get(path.substring(0, path.lastIndexOf('/') + 1));
    return found == null ? EVERYTHING : List.copyOf(found);
  }

  /** The same with the template of a page, which comes last. */
  List<String> of(String path, String template) {
    return Stream.concat(of(path).stream(), Stream.of(template)).toList();
  }

  private void add(Site site, Report report) {
    String data = file(report.path());
    String folder = report.unit() + "/" + report.year() + "/";
    List<String> sources = new ArrayList<>(List.of(data));
    site.narrativeOf(report).map(Narrative::file).ifPresent(sources::add);
    sources.add(unitFile(report.unit()));
    previous(site, report).ifPresent(before -> sources.add(file(before.path())));
    sources.forEach(source -> add(folder, source));
    add(report.unit() + "/", data);
    add("years/" + report.year() + "/", unitFile(report.unit()));
    add("years/" + report.year() + "/", data);
  }

  /** What a report's figures are held against. */
  private static Optional<Report> previous(Site site, Report report) {
    FiscalYear before = report.year().previous();
    return site.reportsOf(report.unit()).stream().filter(r -> r.year().equals(before)).findFirst();
  }

  private void add(String folder, String source) {
    byFolder.computeIfAbsent(folder, name -> new LinkedHashSet<>(List.of(SITE_FILE))).add(source);
  }

  private String unitFile(String unit) {
    return file("data/" + unit + "/unit");
  }

  private String file(String stem) {
    return places.locate(stem, "").file();
  }
}
