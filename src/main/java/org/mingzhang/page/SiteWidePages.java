package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.correction.CorrectionsPages;
import org.mingzhang.page.correction.UnitCorrections;
import org.mingzhang.page.download.DownloadTable;
import org.mingzhang.page.feed.SiteFeeds;
import org.mingzhang.page.finding.ReconciliationPages;
import org.mingzhang.page.finding.RulesPage;
import org.mingzhang.page.finding.SiteFindings;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.search.SearchPage;
import org.mingzhang.page.site.ComparePage;
import org.mingzhang.page.site.HomePage;
import org.mingzhang.page.site.StatusPages;
import org.mingzhang.page.site.UnitOverview;
import org.mingzhang.page.site.UnitsPages;
import org.mingzhang.page.site.YearPages;
import org.mingzhang.page.words.Words;

/**
 * The pages and files that belong to the whole site, made from what its units contribute and
 * nothing else of them.
 */
final class SiteWidePages {
  private final SiteConfig config;
  private final List<UnitBrief> units;
  private final Contributed contributed;
  private final Shells shells;
  private final Words words;

  /**
   * Those of a site.
   *
   * @param units all of them, in the order of the site
   * @param contributed by them
   */
  SiteWidePages(
      SiteConfig config,
      List<UnitBrief> units,
      Contributed contributed,
      Shells shells,
      Words words) {
    this.config = config;
    this.units = List.copyOf(units);
    this.contributed = contributed;
    this.shells = shells;
    this.words = words;
  }

  /** The year that the navigation of every page leads to; empty on a site without reports. */
  static Optional<FiscalYear> newestYear(List<UnitBrief> units) {
    return UnitOverview.years(overviews(units)).stream().findFirst();
  }

  /** The pages that lead to reports, hold several side by side or judge them. */
  List<PageHandle> pages() {
    List<UnitOverview> overviews = overviews(units);
    List<UnitCorrections> corrections = each(UnitBrief::corrections);
    List<PageHandle> pages = new ArrayList<>();
    pages.add(new HomePage(config, overviews, shells, words).handle());
    pages.addAll(new UnitsPages(overviews, this::sum, shells, words).handles());
    pages.addAll(new YearPages(overviews, this::sum, shells, words).handles());
    pages.add(new ComparePage(overviews, shells, words).handle());
    pages.addAll(
        new StatusPages(config, each(UnitBrief::status), this::sum, shells, words).handles());
    pages.addAll(reconciliation(corrections).handles());
    pages.addAll(new CorrectionsPages(corrections, shells, words).handles());
    pages.add(new RulesPage(shells, words).handle());
    int reports = overviews.stream().mapToInt(unit -> unit.years().size()).sum();
    pages.add(new SearchPage(units.size(), reports, shells, words).handle());
    return pages;
  }

  private ReconciliationPages reconciliation(List<UnitCorrections> corrections) {
    return new ReconciliationPages(
        new SiteFindings(
            each(UnitBrief::checks),
            unit -> contributed.of(unit, UnitDetails.class).findings(),
            this::sum,
            unit -> contributed.sum(unit, UnitDetails.class)),
        corrections.stream().mapToInt(UnitCorrections::count).sum(),
        shells,
        words);
  }

  /** The tables beside these pages. */
  List<DownloadTable> tables() {
    return YearPages.downloads(overviews(units), words);
  }

  /**
   * What search engines and feed readers ask for.
   *
   * @param pages paths of all pages of the site
   */
  List<SiteFile> feeds(List<String> pages) {
    return new SiteFeeds(config, words)
        .files(each(UnitBrief::publications), each(UnitBrief::corrections), pages);
  }

  /** Sum of everything that these pages have of a unit, but for its findings. */
  private String sum(String unit) {
    return contributed.sum(unit, UnitBrief.class);
  }

  private static List<UnitOverview> overviews(List<UnitBrief> units) {
    return units.stream().map(UnitBrief::overview).toList();
  }

  private <T> List<T> each(Function<UnitBrief, T> part) {
    return units.stream().map(part).toList();
  }
}
