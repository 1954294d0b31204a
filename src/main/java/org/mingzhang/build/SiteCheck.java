package org.mingzhang.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.check.privacy.PersonalDataCheck;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.page.words.LanguageCheck;
import org.mingzhang.read.SiteSources;

/** The stages that only look: read, measure, check, convert. */
public final class SiteCheck {

  private final SiteMemory memory;
  private final boolean withHistory;
  private final Diagnostics diagnostics;

  private SiteCheck(SiteMemory memory, boolean withHistory, Diagnostics diagnostics) {
    this.memory = memory;
    this.withHistory = withHistory;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads and judges a site to the end, whatever is wrong with a part of it.
   *
   * @param folder of the site
   * @param diagnostics receives every problem and every open finding
   */
  public static JudgedSite run(Path folder, Diagnostics diagnostics) {
    try (SiteMemory memory = new SiteMemory(folder)) {
      return run(memory, diagnostics);
    }
  }

  /**
   * The same for a folder that is no checkout of its history, or whose history is not asked for,
   * whatever {@code site.yaml} says.
   */
  public static JudgedSite runWithoutHistory(Path folder, Diagnostics diagnostics) {
    try (SiteMemory memory = new SiteMemory(folder)) {
      return new SiteCheck(memory, false, diagnostics).run();
    }
  }

  /** The same with what is remembered of the last run, and remembered of this one. */
  static JudgedSite run(SiteMemory memory, Diagnostics diagnostics) {
    return new SiteCheck(memory, true, diagnostics).run();
  }

  private JudgedSite run() {
    SiteSources sources = memory.read(diagnostics);
    JudgedSite judged = new Judging(memory, sources, diagnostics).judge(history(sources));
    diagnostics.addAll(ofWholeSite(judged, judged.permissions()));
    return judged;
  }

  private Map<String, ReportHistory> history(SiteSources sources) {
    if (!withHistory) {
      return Map.of();
    }
    try (GitHistory history = new GitHistory(memory.folder())) {
      return history.of(sources, diagnostics);
    }
  }

  /**
   * What can be said of a site as a whole only.
   *
   * @param site its frame at least
   * @param permissions that anything on the site needs
   */
  static List<Diagnostic> ofWholeSite(JudgedSite site, Set<String> permissions) {
    SourceMap places = site.places();
    return Stream.concat(
            LanguageCheck.run(site.site(), places.locate("site.yaml", "language")).stream(),
            PersonalDataCheck.unused(site.site().config().allow(), permissions, places).stream())
        .toList();
  }
}
