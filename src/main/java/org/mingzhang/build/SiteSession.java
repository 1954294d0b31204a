package org.mingzhang.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.bake.LooseFiles;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.model.Site;
import org.mingzhang.narrative.NarrativeConverter;
import org.mingzhang.page.LivePlan;
import org.mingzhang.page.LivePlanner;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.publish.part.PartStore;
import org.mingzhang.read.SiteSources;

/**
 * A site that stays in memory while its authors write: each look at it is the same as a first look,
 * and costs only what has changed since the last. Nothing that takes long is made before somebody
 * asks for it, and nothing is written to the disk. Safe for threads.
 */
public final class SiteSession implements AutoCloseable {

  private final Path folder;
  private final SiteMemory memory;
  private final LiveTexts texts;
  private final LivePlanner planner = new LivePlanner();
  private final LivePress press;
  private final LiveHistory history;

  /**
   * A session that has not looked yet.
   *
   * @param folder of the site
   * @param program which one it is, to the byte: narratives that it converted when it built the
   *     site are not converted again
   */
  public SiteSession(Path folder, String program) {
    this(folder, new NarrativeConverter(folder.resolve("content")), program);
  }

  SiteSession(Path folder, NarrativeConverter converter, String program) {
    this.folder = folder;
    this.memory = new SiteMemory(folder, converter);
    Path store = PartStore.inside(folder);
    KeptConversions kept =
        new KeptConversions(
            unit -> PartStore.narratives(store, unit),
            folder.resolve("content"),
            program,
            BuildProgress.SILENT);
    this.texts =
        new LiveTexts(
            memory.content(),
            narrative -> kept.find(narrative).orElseGet(() -> converter.convert(narrative)));
    this.press = new LivePress(folder);
    this.history = new LiveHistory(folder);
  }

  /** The site as it is now. */
  public synchronized SiteView look() {
    Diagnostics diagnostics = new Diagnostics();
    SiteSources sources = memory.read(diagnostics);
    Map<String, ReportHistory> past = history.of(sources, diagnostics);
    JudgedSite site = new Judging(memory, sources, diagnostics).judgeData(past);
    diagnostics.addAll(SiteCheck.ofWholeSite(site, site.permissions()));
    texts.look(site.site().narratives());
    SiteContent content = PresentableSite.of(site, texts);
    LivePlan plan = planner.plan(content, texts::known);
    return new SiteView(
        new Origins(folder, site, texts::included),
        plan,
        press.now(),
        loose(content.site(), diagnostics),
        new SiteProblems(diagnostics.sorted(), texts::made, () -> problems(sources, site)));
  }

  private LooseFiles loose(Site site, Diagnostics diagnostics) {
    List<String> reports = site.reports().stream().map(Addresses::of).toList();
    return LooseFiles.beside(reports, folder, diagnostics);
  }

  /** What is wrong with the narratives that were converted so far. */
  private synchronized List<Diagnostic> problems(SiteSources sources, JudgedSite site) {
    Map<String, Assessment> assessments =
        site.assessments().stream()
            .collect(
                Collectors.toMap(a -> a.report().path(), Function.identity(), (one, two) -> one));
    TextProblems problems = new TextProblems(memory, sources, assessments);
    return site.site().narratives().stream()
        .flatMap(
            narrative ->
                texts.known(narrative).map(known -> problems.of(narrative, known)).stream())
        .flatMap(List::stream)
        .toList();
  }

  /** Starts what the first changed narrative would have to wait for. */
  public void warmUp() {
    memory.warmUp();
  }

  /** Ends what the session keeps running; a later look starts it again. */
  @Override
  public synchronized void close() {
    memory.close();
  }
}
