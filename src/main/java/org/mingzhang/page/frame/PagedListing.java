package org.mingzhang.page.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/**
 * A long list over the whole site: on the page of its folder where it fits, else by year in pages
 * of a size that a phone can load.
 *
 * @param <T> what is listed
 */
public final class PagedListing<T> {
  private static final int MOST_ON_A_PAGE = 500;

  private final String folder;
  private final NavigableMap<FiscalYear, List<T>> entries;
  private final BiFunction<List<T>, String, Block> listing;
  private final Shells shells;
  private final Words words;

  /**
   * @param folder of its address, which is also the name of its template and of its words
   * @param entries by year, newest year first
   * @param listing makes a table of some entries, given the way from its page to the site's root
   */
  public PagedListing(
      String folder,
      NavigableMap<FiscalYear, List<T>> entries,
      BiFunction<List<T>, String, Block> listing,
      Shells shells,
      Words words) {
    this.folder = folder;
    this.entries = entries;
    this.listing = listing;
    this.shells = shells;
    this.words = words;
  }

  /** The page of the folder under that opening, then those of the years where there are any. */
  public List<PageHandle> handles(Opening opening) {
    List<PageHandle> handles = new ArrayList<>();
    String path = folder + "/index.html";
    handles.add(new PageHandle(path, folder, () -> page(path, opening, home())));
    if (!fitsOnOnePage()) {
      entries.keySet().forEach(year -> handles.addAll(ofYear(year)));
    }
    return handles;
  }

  private boolean fitsOnOnePage() {
    return entries.values().stream().mapToInt(List::size).sum() <= MOST_ON_A_PAGE;
  }

  private Section home() {
    if (fitsOnOnePage()) {
      return list("../", entries.values().stream().flatMap(List::stream).toList());
    }
    List<Link> links =
        entries.keySet().stream()
            .map(year -> new Link(words.say("year", year.toString()), year + "/index.html"))
            .toList();
    return new SectionBuilder("years", words.say("listing.years"))
        .add(new LinksBlock(links))
        .unlisted();
  }

  private Section list(String root, List<T> shown) {
    SectionBuilder section = new SectionBuilder("list", words.say(folder + ".list"));
    return shown.isEmpty()
        ? section.note(words.say(folder + ".none")).unlisted()
        : section.add(listing.apply(shown, root)).unlisted();
  }

  private List<PageHandle> ofYear(FiscalYear year) {
    int pages = (entries.get(year).size() + MOST_ON_A_PAGE - 1) / MOST_ON_A_PAGE;
    return IntStream.rangeClosed(1, pages)
        .mapToObj(number -> new PageHandle(path(year, number), folder, () -> page(year, number)))
        .toList();
  }

  /** The first page of a year stands in its folder, the others in folders of their numbers. */
  private String path(FiscalYear year, int number) {
    return folder + "/" + year + (number == 1 ? "" : "/" + number) + "/index.html";
  }

  private StoryPage page(FiscalYear year, int number) {
    String root = number == 1 ? "../../" : "../../../";
    List<T> all = entries.get(year);
    int pages = (all.size() + MOST_ON_A_PAGE - 1) / MOST_ON_A_PAGE;
    int from = (number - 1) * MOST_ON_A_PAGE;
    List<Link> others =
        IntStream.rangeClosed(1, pages)
            .filter(other -> other != number)
            .mapToObj(other -> new Link(pageName(other), root + path(year, other)))
            .toList();
    String title = words.say(folder + ".ofYear", year.toString());
    String answer = words.say("listing.page", Words.count(number), Words.count(pages));
    Opening opening = new Opening(title, "", answer, List.of(), others);
    List<T> shown = all.subList(from, Math.min(all.size(), from + MOST_ON_A_PAGE));
    return page(path(year, number), opening, list(root, shown));
  }

  private String pageName(int number) {
    return words.say("listing.number", Words.count(number));
  }

  private StoryPage page(String path, Opening opening, Section section) {
    return new StoryPage(
        shells.shell(path, opening.title(), shells.belowHome(), Shells.Article.NONE, false),
        opening,
        List.of(section));
  }

  /** The words of the tools above a listed table. */
  public static ListingBlock.Labels labels(Words words) {
    return new ListingBlock.Labels(
        words.say("listing.find"),
        words.say("listing.all"),
        words.say("listing.shown"),
        words.say("listing.sort"),
        words.say("listing.order"),
        words.say("listing.unsorted"),
        words.say("listing.up", "{0}"),
        words.say("listing.down", "{0}"),
        words.say("list.items"));
  }
}
