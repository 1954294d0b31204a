package org.mingzhang.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Report;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.RuleSets;
import org.mingzhang.model.Site;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SiteWords;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.file.SiteFolder;

/** The stage: the folder of a site to records. */
public final class SiteReader {

  private static final SiteConfig UNREADABLE =
      new SiteConfig("", null, null, null, null, null, null);

  private static final Site NOTHING =
      new Site(UNREADABLE, List.of(), List.of(), List.of(), RuleSets.NONE);

  private SiteReader() {}

  /**
   * Reads {@code site.yaml}, {@code data/}, {@code content/} and {@code rulesets/} in sorted order
   * and to the end, whatever is wrong with one file.
   *
   * @param siteFolder the folder that holds them
   * @param diagnostics receives every problem, with file, line and remedy
   */
  public static SiteSources read(Path siteFolder, Diagnostics diagnostics) {
    return read(siteFolder, new ReadMemory(InstantSource.system()), diagnostics);
  }

  /**
   * The same, with what is remembered of the last run on the same folder.
   *
   * @param memory is changed: it then remembers this run
   */
  public static SiteSources read(Path siteFolder, ReadMemory memory, Diagnostics diagnostics) {
    memory.nextRun();
    if (!Files.isDirectory(siteFolder)) {
      noFolder(siteFolder, diagnostics);
      return new SiteSources(NOTHING, new SourceMap(), List.of(), List.of());
    }
    SiteFiles files = new SiteFiles(new SiteFolder(siteFolder, diagnostics), memory, diagnostics);
    SiteConfig config = config(files, diagnostics);
    DataFolder data = DataFolder.read(files, diagnostics);
    List<Narrative> narratives = NarrativeFolder.read(files, data);
    List<String> unread = AttachmentFolder.read(files);
    RuleSets ruleSets = RuleSetFolder.read(files);
    checkNamedRuleSets(data.reports(), ruleSets, files.places(), diagnostics);
    SiteWords words = WordsFile.read(files, config.language());
    Site site = new Site(config, data.units(), data.reports(), narratives, ruleSets, words);
    return new SiteSources(site, files.places(), files.texts(), unread);
  }

  /** Whether {@code /name/} is an address of the site itself, so that no unit can have it. */
  public static boolean isSiteAddress(String name) {
    return DataFolder.RESERVED.contains(name);
  }

  /** Whether a unit can have that name in addresses. */
  public static boolean isUnitName(String name) {
    return SiteFolder.SLUG.matcher(name).matches() && !isSiteAddress(name);
  }

  private static void noFolder(Path path, Diagnostics diagnostics) {
    Path parent = path.getParent();
    new FileProblems(path.toString(), diagnostics)
        .error(
            Files.exists(path) ? "MZ-R090" : "MZ-R089",
            Place.FILE,
            path.toString(),
            parent == null ? "." : parent.toString());
  }

  private static void checkNamedRuleSets(
      List<Report> reports, RuleSets ruleSets, SourceMap places, Diagnostics diagnostics) {
    String known = ruleSets.all().stream().map(RuleSet::id).collect(Collectors.joining(", "));
    reports.stream()
        .filter(report -> !report.ruleSet().isEmpty())
        .filter(report -> ruleSets.find(report.ruleSet()).isEmpty())
        .map(
            report ->
                Diagnostic.error(
                    "MZ-R075", places.locate(report.path(), "ruleSet"), report.ruleSet(), known))
        .forEach(diagnostics::add);
  }

  private static SiteConfig config(SiteFiles files, Diagnostics diagnostics) {
    SiteFolder folder = files.folder();
    Path file = folder.root().resolve("site.yaml");
    FileProblems problems = new FileProblems("site.yaml", diagnostics);
    if (!Files.isRegularFile(file)) {
      problems.error("MZ-R001");
      return UNREADABLE;
    }
    if (!folder.isInside(file)) {
      return UNREADABLE;
    }
    return files
        .read(
            file,
            "",
            read ->
                read.tree(DataFile.Kind.SITE)
                    .flatMap(tree -> read.bind(tree, Map.of(), SiteConfig.class)))
        .orElse(UNREADABLE);
  }
}
