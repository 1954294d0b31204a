package org.mingzhang.page.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.Division;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.search.SearchPage;
import org.mingzhang.page.view.Card;
import org.mingzhang.page.view.CardsBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Tile;
import org.mingzhang.page.words.Words;

/** The home page: what there is, and every unit with the answer of its newest report. */
public final class HomePage {
  /** More cards than this nobody looks through. */
  private static final int MOST_CARDS = 60;

  /** More names of regions than this are searched for, in the directory. */
  private static final int MOST_REGIONS = 300;

  private final SiteConfig config;
  private final List<UnitOverview> units;
  private final Shells shells;
  private final Words words;

  /** The page of a site of those units, in its order. */
  public HomePage(SiteConfig config, List<UnitOverview> units, Shells shells, Words words) {
    this.config = config;
    this.units = List.copyOf(units);
    this.shells = shells;
    this.words = words;
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.HOME, "home", this::page);
  }

  private StoryPage page() {
    Opening opening = new Opening(config.name(), "", words.say("home.answer"), tiles(), List.of());
    Section chosen = units.size() <= MOST_CARDS ? units() : regions();
    List<Section> sections = List.of(search(), chosen, years());
    return new StoryPage(
        shells.shell(Addresses.HOME, config.name(), List.of(), Shells.Article.NONE, false),
        opening,
        sections);
  }

  private Section search() {
    return new SectionBuilder("search", "").add(SearchPage.box("", words)).unlisted();
  }

  private List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(tile("home.units", units.size(), Addresses.UNITS));
    tiles.add(tile("home.reports", (int) entries().count(), Addresses.DATA));
    int assessed = sum(Tally::assessed);
    if (assessed > 0) {
      String reached = Words.count(sum(Tally::reached));
      String of = words.say("tile.attained.of", Words.count(assessed));
      tiles.add(
          new Tile(
              words.say("home.attained"), reached, of, words.say("home.attained.note"), "#units"));
    }
    int figures = entries().mapToInt(YearEntry::figures).sum();
    tiles.add(
        new Tile(
            words.say("home.figures"),
            Words.count(figures),
            words.say("home.figures.unit"),
            words.say("home.figures.note"),
            Addresses.DATA));
    return tiles;
  }

  private Stream<YearEntry> entries() {
    return units.stream().flatMap(unit -> unit.years().stream());
  }

  private int sum(ToIntFunction<Tally> count) {
    return entries().map(YearEntry::tally).mapToInt(count).sum();
  }

  private Tile tile(String key, int number, String href) {
    return new Tile(words.say(key), Words.count(number), words.say(key + ".unit"), "", href);
  }

  private Section units() {
    return new SectionBuilder("units", words.say("home.section.units"))
        .add(new CardsBlock(units.stream().map(this::card).toList()))
        .unlisted();
  }

  /** Where there are too many for a card each: the ways to them. */
  private Section regions() {
    Division<UnitOverview> division = UnitsPages.division(units);
    List<Link> links = new ArrayList<>();
    links.add(new Link(words.say("home.allUnits"), Addresses.UNITS));
    if (division.parts().size() <= MOST_REGIONS) {
      division.parts().forEach(part -> links.add(region(part, division)));
    }
    return new SectionBuilder("units", words.say("home.section.regions"))
        .say(
            words.say(
                "home.regions", Words.count(units.size()), Words.count(division.parts().size())))
        .add(new LinksBlock(links))
        .unlisted();
  }

  private Link region(Division.Part<UnitOverview> part, Division<UnitOverview> division) {
    String name = part.region().name();
    String href =
        division.byRegion()
            ? division.path(part)
            : Addresses.UNITS + "?f1=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return new Link(words.say("home.region", name, Words.count(part.size())), href);
  }

  private Card card(UnitOverview overview) {
    ListedUnit unit = overview.unit();
    String href = Addresses.of(unit);
    Optional<YearEntry> newest = overview.newest();
    Link more =
        newest
            .map(
                entry ->
                    new Link(
                        words.say("card.report", entry.year().toString(), words.of(entry.kind())),
                        Addresses.of(unit, entry.year())))
            .orElseGet(() -> new Link(words.say("card.noReport"), href));
    List<Tile> facts = newest.map(entry -> facts(overview, entry)).orElse(List.of());
    return new Card(unit.name(), href, unit.region().name(), facts, more);
  }

  private List<Tile> facts(UnitOverview unit, YearEntry entry) {
    List<Tile> facts = new ArrayList<>();
    facts.add(fact("card.budget", entry.budget() == null ? "" : entry.budget().text()));
    if (!entry.promise()) {
      facts.add(fact("card.rate", entry.rateWords()));
    }
    facts.add(fact("card.indicators", entry.indicators()));
    facts.add(fact("card.status", unit.status()));
    facts.add(fact("card.checks", unit.checks()));
    return facts;
  }

  private Tile fact(String key, String value) {
    boolean absent = value.isEmpty() && !key.equals("card.status");
    return new Tile(words.say(key), absent ? words.say("tile.absent") : value, "", "", "");
  }

  private Section years() {
    List<Link> links =
        UnitOverview.years(units).stream()
            .map(year -> new Link(words.say("home.year", year.toString()), Addresses.of(year)))
            .toList();
    return new SectionBuilder("years", words.say("home.section.years"))
        .add(new LinksBlock(links))
        .unlisted();
  }
}
