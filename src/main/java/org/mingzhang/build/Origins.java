package org.mingzhang.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.bake.Baked;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Report;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.Site;
import org.mingzhang.narrative.ConvertedNarrative;

/**
 * The files that a published file is made from: the authors', then the program's. They follow from
 * its address: below {@code <unit>/<year>/} stands what tells of that report, below {@code years/}
 * what tells of the data of all units, and elsewhere what tells of everything.
 */
final class Origins {

  private static final String SITE_FILE = "site.yaml";
  private static final List<String> EVERYTHING = List.of(SITE_FILE, "data/", "content/");
  private static final String RULE_SETS = "rulesets/";
  private static final String SHARED_TEMPLATES = "templates/shared/";

  /** The sentences of the program, of whatever they speak. */
  private static final String WORDS = Baked.SHIPPED + "words/";

  /** The sentences of a site in another language. */
  private static final String OWN_WORDS = "templates/words/";

  private final Path folder;
  private final List<String> ownFolders;
  private final SourceMap places;
  private final Function<String, List<String>> included;
  private final Map<String, Set<String>> byFolder = new TreeMap<>();
  private final Map<RuleSet, String> ruleSets = new IdentityHashMap<>();

  Origins(Path folder, JudgedSite judged) {
    this(folder, judged, included(judged));
  }

  /**
   * The origins in a site whose narratives are not all converted.
   *
   * @param included what a narrative includes, as far as that is known
   */
  Origins(Path folder, JudgedSite judged, Function<String, List<String>> included) {
    this.folder = folder;
    this.ownFolders = ownFolders(folder);
    this.places = judged.places();
    this.included = included;
    Site site = judged.site();
    site.units().forEach(unit -> add(unit.id() + "/", unitFile(unit.id())));
    site.reports().forEach(report -> add(site, report));
    site.narratives().stream()
        .filter(Narrative::isSitePage)
        .forEach(page -> add(page.year() + "/", page.file()));
  }

  /** The site's own folders that a manifest names as soon as they are there, even empty. */
  static List<String> ownFolders(Path site) {
    return Stream.of(RULE_SETS, OWN_WORDS, SHARED_TEMPLATES)
        .filter(each -> Files.isDirectory(site.resolve(each)))
        .toList();
  }

  private static Function<String, List<String>> included(JudgedSite judged) {
    Map<String, List<String>> byText =
        judged.narratives().stream()
            .collect(
                Collectors.toMap(
                    ConvertedNarrative::file, ConvertedNarrative::included, (a, b) -> a));
    return file -> byText.getOrDefault(file, List.of());
  }

  /**
   * What the file of that path is made from, besides the templates of a page.
   *
   * @param path below the site's root
   */
  List<String> of(String path) {
    List<String> found = new ArrayList<>(authors(path));
    if (ownFolders.contains(OWN_WORDS)) {
      found.add(OWN_WORDS);
    }
    found.add(WORDS);
    return List.copyOf(found);
  }

  /** The same with the templates of a page, which come last. */
  List<String> of(String path, String template) {
    List<String> found = new ArrayList<>(of(path));
    found.add(template);
    if (ownFolders.contains(SHARED_TEMPLATES)) {
      found.add(SHARED_TEMPLATES);
    }
    found.add(Baked.SHIPPED + SHARED_TEMPLATES);
    return List.copyOf(found);
  }

  private List<String> authors(String path) {
    if (path.equals("404.html")) {
      return List.of(SITE_FILE);
    }
    if (path.startsWith("years/")) {
      return List.of(SITE_FILE, "data/");
    }
    Set<String> found = byFolder.get(path.substring(0, path.lastIndexOf('/') + 1));
    return found == null
        ? Stream.concat(EVERYTHING.stream(), ruleSetFolders()).toList()
        : found.stream().flatMap(this::withIncluded).distinct().toList();
  }

  private Stream<String> ruleSetFolders() {
    return Stream.concat(
        ownFolders.stream().filter(RULE_SETS::equals), Stream.of(Baked.SHIPPED + RULE_SETS));
  }

  private String known(RuleSet ruleSet) {
    return ruleSets.computeIfAbsent(ruleSet, this::file);
  }

  /** A rule set of the site, or the one that ships with the program. */
  private String file(RuleSet ruleSet) {
    return Stream.of(".yaml", ".json")
        .map(suffix -> RULE_SETS + ruleSet.id() + suffix)
        .filter(file -> Files.isRegularFile(folder.resolve(file)))
        .findFirst()
        .orElse(Baked.SHIPPED + RULE_SETS + ruleSet.id() + ".yaml");
  }

  /** A file; a narrative with all it includes. */
  private Stream<String> withIncluded(String file) {
    return Stream.concat(Stream.of(file), included.apply(file).stream());
  }

  private void add(Site site, Report report) {
    String data = file(report.path());
    String address = report.unit() + "/" + report.year() + "/";
    List<String> sources = new ArrayList<>(List.of(data));
    site.narrativeOf(report).map(Narrative::file).ifPresent(sources::add);
    sources.add(unitFile(report.unit()));
    previous(site, report).ifPresent(before -> sources.add(file(before.path())));
    site.ruleSetOf(report).map(this::known).ifPresent(sources::add);
    sources.forEach(source -> add(address, source));
    add(report.unit() + "/", data);
  }

  /** What a report's figures are held against. */
  private static Optional<Report> previous(Site site, Report report) {
    FiscalYear before = report.year().previous();
    return site.reportsOf(report.unit()).stream().filter(r -> r.year().equals(before)).findFirst();
  }

  private void add(String address, String source) {
    byFolder.computeIfAbsent(address, name -> new LinkedHashSet<>(List.of(SITE_FILE))).add(source);
  }

  private String unitFile(String unit) {
    return file("data/" + unit + "/unit");
  }

  private String file(String stem) {
    return places.locate(stem, "").file();
  }
}
