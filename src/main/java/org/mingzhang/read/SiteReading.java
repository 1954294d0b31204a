package org.mingzhang.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Report;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.RuleSets;
import org.mingzhang.model.Site;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.SiteWords;
import org.mingzhang.model.Unit;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.file.SiteFolder;

/** One way through the folder of a site: first its frame, then as many units as are asked for. */
final class SiteReading {

  private static final SiteConfig UNREADABLE =
      new SiteConfig("", null, null, null, null, null, null);

  private final Path root;
  private final ReadMemory memory;
  private final SiteFiles files;
  private final Diagnostics diagnostics;
  private final List<Unit> units = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<Narrative> narratives = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private SiteOutline outline = new SiteOutline(List.of());
  private SiteConfig config = UNREADABLE;
  private RuleSets ruleSets = RuleSets.NONE;
  private SiteWords words = SiteWords.NONE;

  SiteReading(Path root, ReadMemory memory, Diagnostics diagnostics) {
    this.root = root;
    this.memory = memory;
    this.files = new SiteFiles(new SiteFolder(root, diagnostics), memory, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** Reads what all units have in common. */
  void frame() {
    if (!Files.isDirectory(root)) {
      noFolder();
      return;
    }
    config = config();
    DataFolder data = DataFolder.read(files.folder(), diagnostics);
    outline = data.outline();
    narratives.addAll(NarrativeFolder.pages(files, data.units().keySet()));
    ruleSets = RuleSetFolder.read(files);
    words = WordsFile.read(files, config.language());
  }

  /** Takes it from an earlier reading. */
  void within(SiteSources frame) {
    files.places().addAll(frame.places());
    outline = frame.outline();
    config = frame.site().config();
    ruleSets = frame.site().ruleSets();
    words = frame.site().words();
  }

  /** Reads all units of the outline, several at once; what comes of it is in their order. */
  void units() {
    SiteSources frame = sources();
    outline.units().parallelStream()
        .map(
            unit -> {
              SiteReading its = new SiteReading(root, memory, new Diagnostics());
              its.within(frame);
              its.unit(unit.id());
              return its;
            })
        .toList()
        .forEach(this::add);
  }

  private void add(SiteReading part) {
    units.addAll(part.units);
    reports.addAll(part.reports);
    narratives.addAll(part.narratives);
    unread.addAll(part.unread);
    files.places().addAll(part.files.places());
    files.texts().addAll(part.files.texts());
    diagnostics.addAll(part.diagnostics.sorted());
  }

  void unit(String slug) {
    UnitFolder unit = UnitFolder.read(files, slug);
    unit.unit().ifPresent(units::add);
    reports.addAll(unit.reports());
    narratives.addAll(NarrativeFolder.ofUnit(files, unit));
    unread.addAll(AttachmentFolder.read(files, slug));
    checkNamedRuleSets(unit.reports());
  }

  SiteOutline outline() {
    return outline;
  }

  /** Everything that was read so far. */
  SiteSources sources() {
    Site site = new Site(config, units, reports, narratives, ruleSets, words);
    return new SiteSources(site, files.places(), files.texts(), unread, outline);
  }

  private void noFolder() {
    Path parent = root.getParent();
    new FileProblems(root.toString(), diagnostics)
        .error(
            Files.exists(root) ? "MZ-R090" : "MZ-R089",
            Place.FILE,
            root.toString(),
            parent == null ? "." : parent.toString());
  }

  private void checkNamedRuleSets(List<Report> some) {
    String known = ruleSets.all().stream().map(RuleSet::id).collect(Collectors.joining(", "));
    some.stream()
        .filter(report -> !report.ruleSet().isEmpty())
        .filter(report -> ruleSets.find(report.ruleSet()).isEmpty())
        .map(
            report ->
                Diagnostic.error(
                    "MZ-R075",
                    files.places().locate(report.path(), "ruleSet"),
                    report.ruleSet(),
                    known))
        .forEach(diagnostics::add);
  }

  private SiteConfig config() {
    SiteFolder folder = files.folder();
    Path file = root.resolve("site.yaml");
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
