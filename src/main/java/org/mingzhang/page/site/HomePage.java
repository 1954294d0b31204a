package org.mingzhang.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.mingzhang.measure.Headline;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.Addresses;
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
import org.mingzhang.page.words.RateWords;
import org.mingzhang.page.words.Words;

/** The home page: what there is, and every unit with the answer of its newest report. */
public final class HomePage {
  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  /** The page of a site. */
  public HomePage(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.HOME, "home", this::page);
  }

  private StoryPage page() {
    SiteConfig config = index.site().config();
    Opening opening = new Opening(config.name(), "", words.say("home.answer"), tiles(), List.of());
    List<Section> sections = List.of(search(), units(), years());
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
    tiles.add(tile("home.units", index.site().units().size(), Addresses.UNITS));
    tiles.add(tile("home.reports", index.reports().size(), Addresses.DATA));
    int assessed = sum(Tally::assessed);
    if (assessed > 0) {
      String reached = Words.count(sum(Tally::reached));
      String of = words.say("tile.attained.of", Words.count(assessed));
      tiles.add(
          new Tile(
              words.say("home.attained"), reached, of, words.say("home.attained.note"), "#units"));
    }
    int figures = index.reports().stream().mapToInt(r -> printed(r)).sum();
    tiles.add(
        new Tile(
            words.say("home.figures"),
            Words.count(figures),
            words.say("home.figures.unit"),
            words.say("home.figures.note"),
            Addresses.DATA));
    return tiles;
  }

  private static int printed(ReportContext report) {
    return (int) report.figures().all().stream().filter(figure -> !figure.derived()).count();
  }

  private int sum(ToIntFunction<Tally> count) {
    return index.reports().stream()
        .map(report -> report.assessment().headline().tally())
        .mapToInt(count)
        .sum();
  }

  private Tile tile(String key, int number, String href) {
    return new Tile(words.say(key), Words.count(number), words.say(key + ".unit"), "", href);
  }

  private Section units() {
    List<Card> cards = index.site().units().stream().map(this::card).toList();
    return new SectionBuilder("units", words.say("home.section.units"))
        .add(new CardsBlock(cards))
        .unlisted();
  }

  private Card card(Unit unit) {
    Optional<ReportContext> newest = index.newestOf(unit);
    String href = Addresses.of(unit);
    if (newest.isEmpty()) {
      return new Card(
          unit.name(),
          href,
          unit.region().name(),
          List.of(),
          new Link(words.say("card.noReport"), href));
    }
    ReportContext report = newest.orElseThrow();
    String kind = words.of(report.report().kind());
    return new Card(
        unit.name(),
        href,
        unit.region().name(),
        facts(unit, report),
        new Link(words.say("card.report", report.year(), kind), Addresses.of(report)));
  }

  private List<Tile> facts(Unit unit, ReportContext report) {
    Headline headline = report.assessment().headline();
    List<Tile> facts = new ArrayList<>();
    String budget =
        headline.budget().map(report.cells()::inSentence).orElse(words.say("tile.absent"));
    facts.add(new Tile(words.say("card.budget"), budget, "", "", ""));
    if (!report.isPromise()) {
      String rate = RateWords.of(headline, words);
      facts.add(new Tile(words.say("card.rate"), rate, "", "", ""));
    }
    facts.add(new Tile(words.say("card.indicators"), Summaries.indicators(report), "", "", ""));
    String status = Summaries.status(index.statusOf(unit), words);
    facts.add(new Tile(words.say("card.status"), status, "", "", ""));
    facts.add(new Tile(words.say("card.checks"), Summaries.checks(report), "", "", ""));
    return facts;
  }

  private Section years() {
    List<Link> links =
        index.years().stream()
            .map(year -> new Link(words.say("home.year", year.toString()), Addresses.of(year)))
            .toList();
    return new SectionBuilder("years", words.say("home.section.years"))
        .add(new LinksBlock(links))
        .unlisted();
  }
}
