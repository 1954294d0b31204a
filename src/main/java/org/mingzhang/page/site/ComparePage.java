package org.mingzhang.page.site;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.compare.CompareParts;
import org.mingzhang.page.compare.ComparePlan;
import org.mingzhang.page.compare.ComparisonPage;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.view.Html;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.words.Words;

/** Any units and years side by side, as a reader picks them. */
public final class ComparePage {
  /** More rows than this do not fit on a page that a phone loads. */
  private static final int MOST_ROWS = 500;

  private static final List<String> PHRASES =
      List.of(
          "busy",
          "some",
          "empty",
          "failed",
          "unknown",
          "beyond",
          "already",
          "full",
          "remove",
          "removeOne",
          "name",
          "noMatch",
          "rest",
          "list",
          "most",
          "same",
          "single",
          "none",
          "differs",
          "unequal",
          "missing",
          "counts",
          "promised",
          "category",
          "separator",
          "stop",
          "amount",
          "year");

  private final List<UnitOverview> units;
  private final Shells shells;
  private final Words words;

  /** The page of a site of those units, in its order. */
  public ComparePage(List<UnitOverview> units, Shells shells, Words words) {
    this.units = List.copyOf(units);
    this.shells = shells;
    this.words = words;
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.COMPARE, "compare", this::page);
  }

  private ComparisonPage page() {
    String title = words.say("compare.title");
    String most = Words.count(ComparePlan.MOST);
    return new ComparisonPage(
        shells.shell(Addresses.COMPARE, title, shells.belowHome(), Shells.Article.NONE, true),
        Opening.of(title, words.say("compare.answer", most)),
        labels(),
        new CompareParts(words).sections(),
        new Html(ComparePlan.json(PHRASES.stream().map(this::phrase).toList())),
        words.say("compare.withoutScript"),
        listing());
  }

  private ComparisonPage.Labels labels() {
    return new ComparisonPage.Labels(
        words.say("compare.change"),
        words.say("compare.choose"),
        words.say("compare.find"),
        words.say("compare.unit"),
        words.say("compare.year"),
        words.say("compare.add"),
        words.say("compare.chosen"),
        words.say("compare.clear"));
  }

  /** The script fills the places itself, so they are given to it as they are. */
  private ComparePlan.Phrase phrase(String name) {
    return new ComparePlan.Phrase(
        name, words.say("compare.say." + name, "{0}", "{1}", "{2}", "{3}", "{4}"));
  }

  /** All reports; where these are too many the newest of each unit; else only the ways to them. */
  private Section listing() {
    List<UnitYear> all = units.stream().flatMap(UnitYear::of).toList();
    List<UnitYear> newest = units.stream().flatMap(unit -> newest(unit).stream()).toList();
    if (all.size() <= MOST_ROWS) {
      return listing("compare.all", all);
    }
    return listing("compare.newest", newest.size() <= 2 * MOST_ROWS ? newest : List.of());
  }

  private static Optional<UnitYear> newest(UnitOverview unit) {
    return unit.newest().map(entry -> new UnitYear(unit.unit(), entry));
  }

  private Section listing(String key, List<UnitYear> reports) {
    SectionBuilder section = new SectionBuilder("all", words.say(key));
    if (!reports.isEmpty()) {
      section.add(
          new TableBlock(
              new OverviewTable(words, "../").of(words.say("compare.caption"), reports)));
    }
    return section
        .note(words.say("compare.byYear"))
        .add(new LinksBlock(UnitOverview.years(units).stream().map(this::year).toList()))
        .unlisted();
  }

  private Link year(FiscalYear year) {
    return new Link(words.say("year", year.toString()), "../" + Addresses.of(year));
  }
}
