package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.page.compare.CompareFiles;
import org.mingzhang.page.compare.UnitComparison;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.download.UnitDownloads;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.glossary.GlossaryLinks;
import org.mingzhang.page.glossary.GlossaryPage;
import org.mingzhang.page.opendata.OpenData;
import org.mingzhang.page.opendata.RowSums;
import org.mingzhang.page.search.SearchFiles;
import org.mingzhang.page.search.SearchPart;
import org.mingzhang.page.search.SearchSums;
import org.mingzhang.page.search.UnitSearch;
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

  /**
   * @param frame of the site; its units are not looked at
   */
  SharedPages(SiteIndex frame, Contributed contributed, Shells shells) {
    this.frame = frame;
    this.contributed = contributed;
    this.shells = shells;
    this.words = frame.words();
  }

  /** All shares, each made of other contributions. */
  List<SharedShare> shares() {
    return List.of(
        new SharedShare(
            "pages", List.of(UnitBrief.class, UnitDetails.class, UnitDownloads.class), this::pages),
        new SharedShare(
            "search",
            List.of(UnitSearch.class, SearchSums.class),
            () -> files(SharedFiles.later(this::search))),
        new SharedShare(
            "compare",
            List.of(UnitComparison.class),
            () -> files(new CompareFiles(contributed.all(UnitComparison.class)))),
        new SharedShare("data", List.of(RowSums.class), this::data));
  }

  /** All of them in one plan. */
  SitePlan plan() {
    return SitePlan.all(shares().stream().map(share -> share.plan().get()).toList());
  }

  private SitePlan pages() {
    List<UnitBrief> units =
        contributed.units().stream().map(unit -> contributed.of(unit, UnitBrief.class)).toList();
    SiteWidePages wide =
        new SiteWidePages(frame.site().config(), units, contributed, shells, words);
    List<PageHandle> pages = pages(wide, units);
    return new SitePlan(pages, () -> beside(wide, pages, units));
  }

  private List<PageHandle> pages(SiteWidePages wide, List<UnitBrief> units) {
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

  private static SitePlan.Files beside(
      SiteWidePages wide, List<PageHandle> pages, List<UnitBrief> units) {
    Stream<String> ofUnits =
        units.stream().map(UnitBrief::overview).flatMap(SharedPages::addresses);
    List<String> all = Stream.concat(pages.stream().map(PageHandle::path), ofUnits).toList();
    return new SitePlan.Files(
        wide.tables(), List.of(), List.of(), wide.feeds(all), SharedFiles.NONE);
  }

  private static Stream<String> addresses(UnitOverview unit) {
    return Stream.concat(
        Stream.of(Addresses.of(unit.unit())),
        unit.years().stream().map(entry -> Addresses.of(unit.unit(), entry.year())));
  }

  private static SitePlan files(SharedFiles contributed) {
    return new SitePlan(
        List.of(),
        () -> new SitePlan.Files(List.of(), List.of(), List.of(), List.of(), contributed));
  }

  private SitePlan data() {
    OpenData data = new OpenData(contributed::rows, contributed.all(RowSums.class));
    return new SitePlan(
        List.of(),
        () ->
            new SitePlan.Files(
                List.of(),
                List.of(data.descriptor(frame.site().config(), words)),
                List.of(),
                List.of(),
                data.files()));
  }

  private SharedFiles search() {
    List<SearchPart> texts =
        frame.sitePages().stream().map(text -> SearchPart.of(text, words)).toList();
    SharedFiles ofTexts =
        (wanted, sink) -> {
          for (SearchPart text : texts) {
            UnitShare.write(text.files(), sink);
          }
        };
    // The texts of the site are folders of the search beside the units.
    List<UnitSearch> folders = texts.stream().map(SearchPart::contribution).toList();
    SearchFiles ofFolders =
        new SearchFiles(
            contributed.all(UnitSearch.class).and(folders, UnitSearch::folder),
            contributed
                .all(SearchSums.class)
                .and(folders.stream().map(SearchSums::of).toList(), SearchSums::folder));
    return SharedFiles.all(List.of(ofTexts, ofFolders));
  }
}
