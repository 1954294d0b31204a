package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.content.SiteTexts;
import org.mingzhang.page.correction.CorrectionsPage;
import org.mingzhang.page.download.ReportDownloads;
import org.mingzhang.page.download.SiteDownloads;
import org.mingzhang.page.download.UnitDownloads;
import org.mingzhang.page.feed.SiteFeeds;
import org.mingzhang.page.finding.ReconciliationPages;
import org.mingzhang.page.finding.RulesPage;
import org.mingzhang.page.form.FormBook;
import org.mingzhang.page.form.FormOrigin;
import org.mingzhang.page.form.FormSheets;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.glossary.GlossaryLinks;
import org.mingzhang.page.glossary.GlossaryPage;
import org.mingzhang.page.opendata.OpenData;
import org.mingzhang.page.opendata.UnitRows;
import org.mingzhang.page.opendata.UnitTables;
import org.mingzhang.page.report.ReportPages;
import org.mingzhang.page.report.ReportPoster;
import org.mingzhang.page.search.SearchPage;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.site.AccessibilityPage;
import org.mingzhang.page.site.ComparePage;
import org.mingzhang.page.site.DataPage;
import org.mingzhang.page.site.HomePage;
import org.mingzhang.page.site.StatusPages;
import org.mingzhang.page.site.TextPages;
import org.mingzhang.page.site.UnitPages;
import org.mingzhang.page.site.UnitsPage;
import org.mingzhang.page.site.YearPages;
import org.mingzhang.page.words.Words;

/** The stage: from content to everything that a site consists of. */
public final class SitePages {
  private static final String ABOUT = "about";

  private SitePages() {}

  /**
   * Plans a site. Pages and documents are made when they are written, so that memory does not grow
   * with the site.
   */
  public static SitePlan plan(SiteContent content) {
    Words words = Words.of(content.site());
    SiteIndex index = new SiteIndex(content, words);
    List<PageHandle> pages = pages(index, shells(index));
    return new SitePlan(pages, () -> files(index));
  }

  private static SitePlan.Files files(SiteIndex index) {
    OpenData data = new OpenData(rows(index));
    return new SitePlan.Files(
        SiteDownloads.tables(index),
        Stream.concat(
                index.reports().stream().map(ReportDownloads::document),
                Stream.of(data.descriptor(index.site().config(), index.words())))
            .toList(),
        index.reports().stream().map(report -> form(index, report)).toList(),
        posters(index),
        sink -> ContributedFiles.make(index, data.files(), sink));
  }

  private static Contributions<UnitRows> rows(SiteIndex index) {
    return Contributions.of(
        index.site().units().stream()
            .map(unit -> UnitTables.of(unit, index.reportsOf(unit)))
            .toList(),
        UnitRows::unit);
  }

  /** None is made before the page asks for it. */
  private static Contributions<UnitDownloads> downloads(SiteIndex index) {
    SortedMap<String, Unit> units = new TreeMap<>();
    index.site().units().forEach(unit -> units.put(unit.id(), unit));
    return new Contributions<>(
        List.copyOf(units.keySet()),
        id -> UnitDownloads.of(units.get(id), index.reportsOf(units.get(id))));
  }

  private static List<SiteFile> posters(SiteIndex index) {
    return index.reports().stream()
        .flatMap(report -> new ReportPoster(report, index.site().config()).files().stream())
        .toList();
  }

  private static FormBook form(SiteIndex index, ReportContext report) {
    SiteConfig config = index.site().config();
    return FormSheets.book(
        new FormOrigin(config.name(), config.notice(), report.unit(), report.report()),
        Addresses.folder(report) + ReportDownloads.FORMS,
        index.words());
  }

  private static Shells shells(SiteIndex index) {
    Optional<FiscalYear> newest = index.years().stream().findFirst();
    boolean about = index.sitePages().stream().anyMatch(p -> SiteTexts.slug(p).equals(ABOUT));
    return new Shells(
        index.site().config(), newest, about, SiteFeeds.hasFeed(index), index.words());
  }

  private static List<PageHandle> pages(SiteIndex index, Shells shells) {
    Words words = index.words();
    List<PageHandle> pages = new ArrayList<>();
    pages.add(new HomePage(index, shells).handle());
    pages.add(new UnitsPage(index, shells).handle());
    UnitPages units = new UnitPages(index, shells);
    for (Unit unit : index.site().units()) {
      pages.add(units.handle(unit));
    }
    ReportPages reports = new ReportPages(index, shells);
    index.reports().forEach(report -> pages.add(reports.handle(report)));
    YearPages years = new YearPages(index, shells);
    index.years().forEach(year -> pages.add(years.handle(year)));
    pages.add(new ComparePage(index, shells).handle());
    pages.addAll(new StatusPages(index, shells).handles());
    pages.addAll(new ReconciliationPages(index, shells).handles());
    new CorrectionsPage(index, shells).handle().ifPresent(pages::add);
    pages.add(new RulesPage(shells, words).handle());
    pages.add(new DataPage(index.years(), downloads(index), shells, words).handle());
    pages.add(new SearchPage(index, shells).handle());
    pages.add(new GlossaryPage(shells, words).handle());
    TextPages texts = new TextPages(shells, words);
    index.sitePages().forEach(page -> pages.add(texts.handle(page)));
    if (pages.stream().noneMatch(page -> page.path().equals(Addresses.ACCESSIBILITY))) {
      pages.add(new AccessibilityPage(index.site().config(), shells, words).handle());
    }
    pages.add(texts.notFound());
    GlossaryLinks links = new GlossaryLinks(words);
    return pages.stream().map(links::in).toList();
  }
}
