package org.mingzhang.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingzhang.page.compare.CompareFiles;
import org.mingzhang.page.compare.UnitComparison;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.download.UnitDownloads;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.glossary.GlossaryLinks;
import org.mingzhang.page.glossary.GlossaryPage;
import org.mingzhang.page.opendata.OpenData;
import org.mingzhang.page.opendata.UnitRows;
import org.mingzhang.page.search.SearchFiles;
import org.mingzhang.page.search.SearchPart;
import org.mingzhang.page.search.UnitSearch;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.shared.FileSink;
import org.mingzhang.page.shared.SharedFiles;
import org.mingzhang.page.site.AccessibilityPage;
import org.mingzhang.page.site.DataPage;
import org.mingzhang.page.site.TextPages;
import org.mingzhang.page.site.UnitOverview;
import org.mingzhang.page.words.Words;

/** What belongs to no unit: the texts of the site, and what is made of all contributions. */
final class SharedPages {
  private final SiteIndex frame;
  private final Contributed contributed;
  private final Shells shells;
  private final Words words;
  private final List<UnitBrief> units;
  private final SiteWidePages wide;
  private final OpenData data;

  /**
   * @param frame of the site; its units are not looked at
   */
  SharedPages(SiteIndex frame, Contributed contributed, Shells shells) {
    this.frame = frame;
    this.contributed = contributed;
    this.shells = shells;
    this.words = frame.words();
    this.units = contributed.units().stream().map(u -> contributed.of(u, UnitBrief.class)).toList();
    this.wide =
        new SiteWidePages(
            frame.site().config(),
            units,
            unit -> contributed.of(unit, UnitDetails.class),
            shells,
            words);
    this.data = new OpenData(contributed.all(UnitRows.class));
  }

  SitePlan plan() {
    List<PageHandle> pages = pages();
    return new SitePlan(pages, () -> files(pages));
  }

  private List<PageHandle> pages() {
    List<PageHandle> pages = new ArrayList<>(wide.pages());
    pages.add(
        new DataPage(
                UnitOverview.years(units.stream().map(UnitBrief::overview).toList()),
                contributed.all(UnitDownloads.class),
                shells,
                words)
            .handle());
    pages.add(new GlossaryPage(shells, words).handle());
    TextPages texts = new TextPages(shells, words);
    frame.sitePages().forEach(page -> pages.add(texts.handle(page)));
    if (pages.stream().noneMatch(page -> page.path().equals(Addresses.ACCESSIBILITY))) {
      pages.add(new AccessibilityPage(frame.site().config(), shells, words).handle());
    }
    pages.add(texts.notFound());
    GlossaryLinks links = new GlossaryLinks(words);
    return pages.stream().map(links::in).toList();
  }

  private SitePlan.Files files(List<PageHandle> pages) {
    Stream<String> ofUnits =
        units.stream().map(UnitBrief::overview).flatMap(SharedPages::addresses);
    List<String> all = Stream.concat(pages.stream().map(PageHandle::path), ofUnits).toList();
    return new SitePlan.Files(
        wide.tables(),
        List.of(data.descriptor(frame.site().config(), words)),
        List.of(),
        wide.feeds(all),
        this::contributedFiles);
  }

  private static Stream<String> addresses(UnitOverview unit) {
    return Stream.concat(
        Stream.of(Addresses.of(unit.unit())),
        unit.years().stream().map(entry -> Addresses.of(unit.unit(), entry.year())));
  }

  /** What scripts load and programs download of the whole site. */
  private void contributedFiles(Consumer<SiteFile> sink) {
    List<SearchPart> texts =
        frame.sitePages().stream().map(text -> SearchPart.of(text, words)).toList();
    texts.stream()
        .flatMap(text -> text.files().stream())
        .forEach(file -> sink.accept(UnitShare.file(file)));
    make(new SearchFiles(folders(texts)), sink);
    make(new CompareFiles(contributed.all(UnitComparison.class)), sink);
    make(data.files(), sink);
  }

  /** The texts of the site are folders of the search beside the units. */
  private Contributions<UnitSearch> folders(List<SearchPart> texts) {
    return contributed
        .all(UnitSearch.class)
        .and(texts.stream().map(SearchPart::contribution).toList(), UnitSearch::folder);
  }

  private static void make(SharedFiles files, Consumer<SiteFile> sink) {
    try {
      files.make(path -> true, FileSink.inMemory(sink));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
