package org.mingzhang.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.SiteFacts;
import org.mingzhang.page.SitePages;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.words.Words;
import org.mingzhang.read.SiteOutline;
import org.mingzhang.read.SiteReader;
import org.mingzhang.read.SiteSources;

/**
 * What all units of a site have in common.
 *
 * @param folder of the site
 * @param sources a site without units, whose outline names them
 * @param judged the same, its own texts converted
 * @param facts all that a unit's page depends on of the rest of the site
 * @param words of all its pages
 */
record SiteFrame(
    Path folder, SiteSources sources, JudgedSite judged, SiteFacts facts, Words words) {

  /**
   * Reads the frame of a site and judges it.
   *
   * @param memory for its texts
   */
  static SiteFrame read(SiteMemory memory, Diagnostics diagnostics) {
    SiteSources sources = SiteReader.frame(memory.folder(), diagnostics);
    JudgedSite judged = new Judging(memory, sources, diagnostics).judge(Map.of());
    SiteFacts facts =
        new SiteFacts(
            sources.outline().newestYear().map(year -> new FiscalYear(Integer.parseInt(year))),
            SitePages.hasAbout(sources.site()));
    return new SiteFrame(memory.folder(), sources, judged, facts, Words.of(sources.site()));
  }

  SiteOutline outline() {
    return sources.outline();
  }

  /** The frame for its pages. */
  SiteContent content() {
    return content(judged);
  }

  /** What was judged, for pages. */
  static SiteContent content(JudgedSite judged) {
    return new SiteContent(
        judged.site(),
        judged.assessments(),
        judged.narratives(),
        judged.findings(),
        judged.places());
  }

  /** What the links of its texts can lead to. */
  NarrativeLinks links() {
    return new NarrativeLinks(folder.resolve("content"), outline());
  }

  /** The units' slugs, sorted. */
  List<String> units() {
    return outline().units().stream().map(SiteOutline.UnitOutline::id).toList();
  }
}
