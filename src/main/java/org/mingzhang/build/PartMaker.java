package org.mingzhang.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.bake.Baker;
import org.mingzhang.bake.Copies;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.narrative.NarrativeConverter;
import org.mingzhang.page.SitePages;
import org.mingzhang.page.UnitsPlan;
import org.mingzhang.publish.part.Part;
import org.mingzhang.publish.part.PartCheck;
import org.mingzhang.publish.part.PartDraft;
import org.mingzhang.publish.part.PartFile;
import org.mingzhang.publish.part.PartFolder;
import org.mingzhang.publish.stage.FileLink;
import org.mingzhang.read.SiteReader;
import org.mingzhang.read.SiteSources;

/**
 * All stages for one unit: reads, measures, checks, converts, bakes, and looks at what came of it.
 * Safe for threads: several units at once.
 */
final class PartMaker {

  private final SiteFrame frame;
  private final PartKeys keys;
  private final NarrativeConverter converter;
  private final KeptConversions conversions;
  private final GitHistory history;
  private final Baker baker;
  private final boolean bakes;

  /**
   * @param bakes whether there is a point in baking: not so when the frame has an error
   */
  PartMaker(
      SiteFrame frame,
      PartKeys keys,
      NarrativeConverter converter,
      KeptConversions conversions,
      GitHistory history,
      Baker baker,
      boolean bakes) {
    this.frame = frame;
    this.keys = keys;
    this.converter = converter;
    this.conversions = conversions;
    this.history = history;
    this.baker = baker;
    this.bakes = bakes;
  }

  /**
   * Makes the part of a unit. It is kept unless there is an error in it.
   *
   * @param place to keep it
   * @param laps measures what it takes
   * @return the part; one with an error has no files
   */
  Part make(String unit, PartFolder place, BuildProgress.Laps laps) throws IOException {
    Diagnostics said = new Diagnostics();
    SiteSources sources = SiteReader.unit(frame.folder(), frame.sources(), unit, said);
    SiteMemory memory = new SiteMemory(frame.folder(), converter, conversions);
    Map<String, ReportHistory> past = history.of(sources, said);
    laps.end(BuildProgress.Work.READING);
    JudgedSite judged = new Judging(memory, sources, said, laps).judge(past);
    laps.end(BuildProgress.Work.CONVERTING);
    if (!bakes || said.hasErrors()) {
      return part(unit, judged, 0, said, List.of(), List.of());
    }
    PartDraft draft = place.begin(keys.terms());
    UnitsPlan plan = SitePages.ofUnits(SiteFrame.content(judged), frame.facts());
    Origins origins = new Origins(frame.folder(), judged);
    Optional<PartCheck> files =
        new PartFilling(baker, origins, judged.site().config().allow(), said)
            .fill(plan.plan(), Copies.attachmentsOf(unit), draft, laps);
    if (files.isEmpty()) {
      return part(unit, judged, 0, said, List.of(), List.of());
    }
    int pages = plan.plan().pages().size();
    Part part = part(unit, judged, pages, said, files.get().files(), files.get().outside());
    Part kept = draft.keep(part, files.get(), plan.contributions().get());
    laps.end(BuildProgress.Work.KEEPING);
    return kept;
  }

  private Part part(
      String unit,
      JudgedSite judged,
      int pages,
      Diagnostics said,
      List<PartFile> files,
      List<FileLink> links) {
    List<String> included = included(unit, judged);
    return new Part(
        unit,
        keys.of(unit),
        included,
        keys.ofIncluded(included),
        reports(judged),
        pages,
        said.sorted(),
        List.copyOf(judged.permissions()),
        ruleSets(judged),
        files,
        links,
        List.of());
  }

  /** The unit's own files are in its key. */
  private static List<String> included(String unit, JudgedSite judged) {
    return judged.narratives().stream()
        .flatMap(narrative -> narrative.included().stream())
        .filter(file -> !file.startsWith("content/" + unit + "/"))
        .distinct()
        .toList();
  }

  private static List<String> reports(JudgedSite judged) {
    return judged.site().reports().stream().map(Report::path).toList();
  }

  private static List<Part.JudgedBy> ruleSets(JudgedSite judged) {
    return judged.site().reports().stream()
        .flatMap(report -> judged.site().ruleSetOf(report).stream())
        .map(ruleSet -> new Part.JudgedBy(ruleSet.id(), ruleSet.version()))
        .distinct()
        .toList();
  }
}
