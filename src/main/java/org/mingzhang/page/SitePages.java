package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.compare.CompareFiles;
import org.mingzhang.page.compare.CompareSources;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.content.SiteTexts;
import org.mingzhang.page.download.ReportDownloads;
import org.mingzhang.page.download.SiteDownloads;
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
import org.mingzhang.page.report.ReportPages;
import org.mingzhang.page.report.ReportPoster;
import org.mingzhang.page.script.ScriptFile;
import org.mingzhang.page.search.SearchDocuments;
import org.mingzhang.page.search.SearchIndex;
import org.mingzhang.page.site.AccessibilityPage;
import org.mingzhang.page.site.DataPage;
import org.mingzhang.page.site.TextPages;
import org.mingzhang.page.site.UnitPages;
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
    List<UnitBrief> units =
        index.site().units().stream().map(unit -> UnitBrief.of(index, unit)).toList();
    Shells shells = shells(index, SiteWidePages.newestYear(units));
    SiteWidePages wide =
        new SiteWidePages(
            index.site().config(), units, unit -> details(index, unit), shells, words);
    List<PageHandle> pages = pages(index, wide, shells);
    return new SitePlan(pages, () -> files(index, wide, pages));
  }

  private static UnitDetails details(SiteIndex index, String unit) {
    return UnitDetails.of(index, index.site().unit(unit).orElseThrow());
  }

  private static SitePlan.Files files(SiteIndex index, SiteWidePages wide, List<PageHandle> pages) {
    OpenData data = new OpenData(index);
    return new SitePlan.Files(
        Stream.concat(SiteDownloads.tables(index).stream(), wide.tables().stream()).toList(),
        Stream.concat(
                index.reports().stream().map(ReportDownloads::document),
                Stream.of(data.descriptor()))
            .toList(),
        index.reports().stream().map(report -> form(index, report)).toList(),
        data.files(),
        Stream.concat(posters(index), wide.feeds(pages).stream()).toList(),
        sink -> scripts(index, sink));
  }

  private static Stream<SiteFile> posters(SiteIndex index) {
    return index.reports().stream()
        .flatMap(report -> new ReportPoster(report, index.site().config()).files().stream());
  }

  private static FormBook form(SiteIndex index, ReportContext report) {
    SiteConfig config = index.site().config();
    return FormSheets.book(
        new FormOrigin(config.name(), config.notice(), report.unit(), report.report()),
        Addresses.folder(report) + ReportDownloads.FORMS,
        index.words());
  }

  private static void scripts(SiteIndex index, Consumer<SiteFile> sink) {
    Consumer<ScriptFile> files = file -> sink.accept(SiteFile.text(file.path(), file::text));
    SearchIndex.write(new SearchDocuments(index).all(), files);
    CompareFiles.write(CompareSources.of(index), files);
  }

  private static Shells shells(SiteIndex index, Optional<FiscalYear> newestYear) {
    boolean about = index.sitePages().stream().anyMatch(p -> SiteTexts.slug(p).equals(ABOUT));
    return new Shells(index.site().config(), newestYear, about, index.words());
  }

  private static List<PageHandle> pages(SiteIndex index, SiteWidePages wide, Shells shells) {
    Words words = index.words();
    List<PageHandle> pages = new ArrayList<>(wide.pages());
    UnitPages units = new UnitPages(index, shells);
    index.site().units().forEach(unit -> pages.add(units.handle(unit)));
    ReportPages reports = new ReportPages(index, shells);
    index.reports().forEach(report -> pages.add(reports.handle(report)));
    pages.add(new DataPage(index, shells).handle());
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
