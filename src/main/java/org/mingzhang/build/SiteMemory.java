package org.mingzhang.build;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.privacy.PersonalDataCheck;
import org.mingzhang.check.privacy.PersonalDataSpot;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.Measure;
import org.mingzhang.memo.Memo;
import org.mingzhang.memo.Same;
import org.mingzhang.model.AuthorText;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.Conversion;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.narrative.NarrativeConverter;
import org.mingzhang.read.ReadMemory;
import org.mingzhang.read.SiteReader;
import org.mingzhang.read.SiteSources;

/**
 * What the looking stages made of one site, from one run to the next. Each method is one step of
 * one stage for one file or report, made again only when something it looks at has changed; the key
 * of each memo names all that it looks at. Safe for threads within a run.
 */
final class SiteMemory implements AutoCloseable {

  private final Path folder;
  private final ReadMemory files = new ReadMemory(InstantSource.system());
  private final Memo<Same, Assessment> assessments = new Memo<>();
  private final Memo<Same, JudgedReport> judged = new Memo<>();
  private final Memo<Same, List<PersonalDataSpot>> spots = new Memo<>();
  private final Memo<Same, Conversion> conversions = new Memo<>();
  private final Memo<Same, List<Diagnostic>> references = new Memo<>();
  private final Memo<Same, Set<String>> links = new Memo<>();
  private final List<Memo<?, ?>> memos =
      List.of(assessments, judged, spots, conversions, references, links);
  private final NarrativeConverter converter;
  private final Optional<KeptConversions> kept;

  /** An empty memory of the site in that folder: the first run makes everything. */
  SiteMemory(Path folder) {
    this(folder, new NarrativeConverter(folder.resolve("content")));
  }

  /**
   * The same with an AsciiDoc runtime that others use too.
   *
   * @param converter of the same site
   */
  SiteMemory(Path folder, NarrativeConverter converter) {
    this(folder, converter, Optional.empty());
  }

  /** The same with what is kept of conversions on a disk. */
  SiteMemory(Path folder, NarrativeConverter converter, KeptConversions kept) {
    this(folder, converter, Optional.of(kept));
  }

  private SiteMemory(Path folder, NarrativeConverter converter, Optional<KeptConversions> kept) {
    this.folder = folder;
    this.converter = converter;
    this.kept = kept;
  }

  Path folder() {
    return folder;
  }

  Path content() {
    return folder.resolve("content");
  }

  /** Begins a run by reading the site. */
  SiteSources read(Diagnostics diagnostics) {
    memos.forEach(Memo::nextRun);
    return SiteReader.read(folder, files, diagnostics);
  }

  Assessment assess(Report report, Optional<RuleSet> ruleSet, ReportHistory history) {
    return assessments.get(
        Same.of(report, ruleSet.orElse(null), history),
        () -> Measure.assess(report, ruleSet, history));
  }

  /** A report, its unit and its narrative are read together with their places in the files. */
  JudgedReport judge(RuleContext context, SourceMap places) {
    return judged.get(
        Same.of(
            context.config(),
            context.unit(),
            context.assessment(),
            context.previous().orElse(null),
            context.narrative().orElse(null)),
        () -> JudgedReport.of(context, places));
  }

  /** What looks like personal data in the texts of one file. */
  List<PersonalDataSpot> spots(List<AuthorText> texts) {
    return spots.get(Same.of(texts), () -> PersonalDataCheck.spots(texts));
  }

  /** The only step that finds files by itself: what it found must still be so. */
  Conversion convert(Narrative narrative) {
    return conversions.get(
        Same.of(narrative), known -> known.holds(content()), () -> make(narrative));
  }

  private Conversion make(Narrative narrative) {
    return kept.map(conversions -> conversions.get(narrative, () -> converter.convert(narrative)))
        .orElseGet(() -> converter.convert(narrative));
  }

  /** What a narrative refers to in vain; without unit and assessment where no report answers it. */
  List<Diagnostic> references(
      Narrative narrative,
      ConvertedNarrative converted,
      Optional<Unit> unit,
      Optional<Assessment> assessment) {
    return references.get(
        Same.of(narrative, converted, unit.orElse(null), assessment.orElse(null)),
        () -> DeadReferences.of(narrative, converted, unit, assessment));
  }

  Set<String> links(ConvertedNarrative converted) {
    return links.get(Same.of(converted), () -> NarrativeLinks.addresses(converted));
  }

  /** Starts the AsciiDoc runtime in the background. */
  void warmUp() {
    converter.warmUp();
  }

  /** Ends the AsciiDoc runtime; a later run starts another. */
  @Override
  public void close() {
    converter.close();
  }
}
