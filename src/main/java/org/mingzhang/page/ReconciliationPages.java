package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Tile;

/**
 * 数据核对: every finding of the site, on one page where they fit, else by year in pages of a size that
 * a phone can load.
 */
final class ReconciliationPages {
  private static final String FOLDER = "reconciliation/";
  private static final int MOST_ON_A_PAGE = 500;

  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  ReconciliationPages(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  List<PageHandle> handles() {
    List<PageHandle> handles = new ArrayList<>();
    String path = FOLDER + "index.html";
    handles.add(new PageHandle(path, "reconciliation", () -> home(path)));
    if (!fitsOnOnePage()) {
      index.years().forEach(year -> handles.addAll(ofYear(year)));
    }
    return handles;
  }

  private boolean fitsOnOnePage() {
    return index.reports().stream().mapToInt(r -> r.findings().size()).sum() <= MOST_ON_A_PAGE;
  }

  private StoryPage home(String path) {
    List<Finding> all = index.reports().stream().flatMap(r -> r.findings().stream()).toList();
    Opening opening =
        new Opening(
            words.say("reconciliation.title"),
            "",
            words.say("reconciliation.answer"),
            tiles(all),
            List.of(new Link(words.say("reconciliation.rules"), "rules/index.html")));
    Section section = fitsOnOnePage() ? listing("../", FoundFinding.of(index.reports())) : years();
    return page(path, words.say("reconciliation.title"), opening, section);
  }

  private List<Tile> tiles(List<Finding> all) {
    return IntStream.range(0, FindingKind.values().length)
        .mapToObj(i -> FindingKind.values()[FindingKind.values().length - 1 - i])
        .filter(kind -> kind.count(all) > 0)
        .map(kind -> tile(kind, kind.count(all)))
        .toList();
  }

  private Tile tile(FindingKind kind, int count) {
    String note = words.say("reconciliation.note." + kind.name());
    return new Tile(words.of(kind), Words.count(count), words.say("tile.items"), note, "");
  }

  private Section listing(String root, List<FoundFinding> found) {
    SectionBuilder section =
        new SectionBuilder("findings", words.say("reconciliation.section.findings"));
    return found.isEmpty()
        ? section.note(words.say("reconciliation.none")).unlisted()
        : section.add(new FindingsListing(root, words).of(found)).unlisted();
  }

  private Section years() {
    List<Link> links =
        index.years().stream()
            .map(year -> new Link(words.say("home.year", year.toString()), year + "/index.html"))
            .toList();
    return new SectionBuilder("years", words.say("reconciliation.section.years"))
        .add(new LinksBlock(links))
        .unlisted();
  }

  private List<PageHandle> ofYear(FiscalYear year) {
    int found = index.reportsIn(year).stream().mapToInt(r -> r.findings().size()).sum();
    int pages = Math.max(1, (found + MOST_ON_A_PAGE - 1) / MOST_ON_A_PAGE);
    return IntStream.rangeClosed(1, pages)
        .mapToObj(
            number ->
                new PageHandle(
                    path(year, number), "reconciliation", () -> ofYear(year, number, pages)))
        .toList();
  }

  /** The first page of a year stands in its folder, the others in folders of their numbers. */
  private static String path(FiscalYear year, int number) {
    return FOLDER + year + (number == 1 ? "" : "/" + number) + "/index.html";
  }

  private StoryPage ofYear(FiscalYear year, int number, int pages) {
    String root = number == 1 ? "../../" : "../../../";
    List<FoundFinding> all = FoundFinding.of(index.reportsIn(year));
    int from = (number - 1) * MOST_ON_A_PAGE;
    List<FoundFinding> shown = all.subList(from, Math.min(all.size(), from + MOST_ON_A_PAGE));
    List<Link> others =
        IntStream.rangeClosed(1, pages)
            .filter(other -> other != number)
            .mapToObj(other -> new Link(pageName(other), root + path(year, other)))
            .toList();
    String title = words.say("reconciliation.ofYear", year.toString());
    String answer = words.say("reconciliation.page", Words.count(number), Words.count(pages));
    return page(
        path(year, number),
        title,
        new Opening(title, "", answer, List.of(), others),
        listing(root, shown));
  }

  private String pageName(int number) {
    return words.say("reconciliation.number", Words.count(number));
  }

  private StoryPage page(String path, String title, Opening opening, Section section) {
    return new StoryPage(
        shells.shell(path, title, SitePages.belowHome(words), Shells.Article.NONE, false),
        opening,
        List.of(section));
  }
}
