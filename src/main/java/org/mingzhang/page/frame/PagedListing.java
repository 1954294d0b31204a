package org.mingzhang.page.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/**
 * A long list over the whole site: on the page of its folder where it fits, else by year, and a
 * year that is too long by region.
 *
 * @param <T> what is listed
 */
public final class PagedListing<T> {
  private final Plan plan;
  private final NavigableMap<FiscalYear, List<Run<T>>> entries;
  private final BiFunction<List<T>, String, Block> listing;
  private final Shells shells;
  private final Words words;

  /**
   * What kind of list it is.
   *
   * @param folder of its address
   * @param template of its pages
   * @param key with which the keys of its words begin
   * @param crumbs the way to its first page
   * @param counts what each region is told by where those of a year are named, besides the number
   *     of entries
   */
  public record Plan(
      String folder,
      String template,
      String key,
      List<Link> crumbs,
      Function<FiscalYear, List<Division.Count>> counts) {

    /** A list whose regions are told by their number of entries alone. */
    public Plan(String folder, String template, String key, List<Link> crumbs) {
      this(folder, template, key, crumbs, year -> List.of());
    }
  }

  /**
   * A list that is not made yet.
   *
   * @param entries by year, newest year first
   * @param listing makes a table of some entries, given the way from its page to the site's root
   */
  public PagedListing(
      Plan plan,
      NavigableMap<FiscalYear, List<Run<T>>> entries,
      BiFunction<List<T>, String, Block> listing,
      Shells shells,
      Words words) {
    this.plan = plan;
    this.entries = entries;
    this.listing = listing;
    this.shells = shells;
    this.words = words;
  }

  /** How all entries are divided; on one page, unless by year. */
  public Division<T> division() {
    return new Division<>(plan.folder(), entries.values().stream().flatMap(List::stream).toList());
  }

  /** How those of a year are divided, where they are not on the page of all. */
  public Division<T> division(FiscalYear year) {
    return new Division<>(plan.folder() + "/" + year, entries.getOrDefault(year, List.of()));
  }

  /** The page of the folder under that opening, then those of the years where there are any. */
  public List<PageHandle> handles(Opening opening) {
    return handles(opening, List.of());
  }

  /** The same, with sections between the opening and the list. */
  public List<PageHandle> handles(Opening opening, List<Section> ahead) {
    Division<T> all = division();
    List<PageHandle> handles = new ArrayList<>();
    handles.add(handle(all.path(), () -> first(all, opening, ahead)));
    if (!all.whole()) {
      entries.keySet().forEach(year -> handles.addAll(ofYear(year)));
    }
    return handles;
  }

  private StoryPage first(Division<T> all, Opening opening, List<Section> ahead) {
    List<Section> sections = new ArrayList<>(ahead);
    sections.add(all.whole() ? list(plan.key() + ".list", root(all.path()), all.rows()) : years());
    return page(all.path(), plan.crumbs(), opening, sections);
  }

  private PageHandle handle(String path, Supplier<StoryPage> page) {
    return new PageHandle(path, plan.template(), page);
  }

  private Section years() {
    List<Link> links =
        entries.keySet().stream()
            .map(year -> new Link(words.say("year", year.toString()), year + "/index.html"))
            .toList();
    return new SectionBuilder("years", words.say(plan.key() + ".years"))
        .add(new LinksBlock(links))
        .unlisted();
  }

  private Section list(String heading, String root, List<T> shown) {
    SectionBuilder section = new SectionBuilder("list", words.say(heading));
    return shown.isEmpty()
        ? section.note(words.say(plan.key() + ".none")).unlisted()
        : section.add(listing.apply(shown, root)).unlisted();
  }

  private List<PageHandle> ofYear(FiscalYear year) {
    Division<T> division = division(year);
    List<PageHandle> handles = new ArrayList<>();
    if (division.byRegion()) {
      handles.add(handle(division.path(), () -> regions(year, division)));
    }
    for (Leaf<T> leaf : division.leaves()) {
      handles.add(
          new PageHandle(leaf.path(), plan.template(), leaf.basis(), () -> page(year, leaf)));
    }
    return handles;
  }

  private StoryPage regions(FiscalYear year, Division<T> division) {
    String answer =
        words.say(
            "listing.regions.answer",
            Words.count(division.size()),
            Words.count(division.parts().size()));
    Opening opening = Opening.of(title(year), answer);
    Section regions =
        division.regions(words.say("listing.entries"), plan.counts().apply(year), words);
    return page(division.path(), crumbs(), opening, List.of(regions));
  }

  private StoryPage page(FiscalYear year, Leaf<T> leaf) {
    List<Link> crumbs = new ArrayList<>(crumbs());
    if (!leaf.first()) {
      crumbs.add(new Link(title(year), plan.folder() + "/" + year + "/index.html"));
    }
    String title = leaf.title(title(year), words);
    Opening opening = new Opening(title, "", leaf.place(words), List.of(), leaf.ways(words));
    Section list = list("listing.part", leaf.root(), leaf.rows().get());
    return page(leaf.path(), crumbs, opening, List.of(list));
  }

  private String title(FiscalYear year) {
    return words.say(plan.key() + ".ofYear", year.toString());
  }

  private List<Link> crumbs() {
    List<Link> crumbs = new ArrayList<>(plan.crumbs());
    crumbs.add(new Link(words.say(plan.key() + ".title"), plan.folder() + "/index.html"));
    return crumbs;
  }

  private static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  private StoryPage page(String path, List<Link> crumbs, Opening opening, List<Section> sections) {
    return new StoryPage(
        shells.shell(path, opening.title(), crumbs, Shells.Article.NONE, false), opening, sections);
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
