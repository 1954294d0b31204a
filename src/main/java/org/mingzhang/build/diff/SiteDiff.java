package org.mingzhang.build.diff;

import java.util.List;
import org.mingzhang.diagnostic.Diagnostic;

/**
 * Everything that differs between two versions of a site, each list in the order of addresses.
 *
 * @param figures printed and derived ones
 * @param newFindings that only the newer version has
 * @param goneFindings that only the older version has
 * @param pages by their content; templates are among the files
 * @param charts by what they show and say
 * @param files of the site's own, besides data and texts
 * @param unread reports, {@code unit/year}, whose data one of the versions has and cannot be read;
 *     their figures are left out
 * @param pagesCompared whether pages and charts could be made of both versions; they are not while
 *     one of them has errors
 */
public record SiteDiff(
    List<FigureDiff> figures,
    List<Diagnostic> newFindings,
    List<Diagnostic> goneFindings,
    List<PageDiff> pages,
    List<ChartDiff> charts,
    List<FileDiff> files,
    List<String> unread,
    boolean pagesCompared) {

  public SiteDiff {
    figures = List.copyOf(figures);
    newFindings = List.copyOf(newFindings);
    goneFindings = List.copyOf(goneFindings);
    pages = List.copyOf(pages);
    charts = List.copyOf(charts);
    files = List.copyOf(files);
    unread = List.copyOf(unread);
  }

  /** Whether nothing differs, as far as could be seen. */
  public boolean isEmpty() {
    return figures.isEmpty()
        && newFindings.isEmpty()
        && goneFindings.isEmpty()
        && pages.isEmpty()
        && charts.isEmpty()
        && files.isEmpty();
  }
}
