package org.mingzhang.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.Division;
import org.mingzhang.page.frame.Leaf;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.Run;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Words;

/** The directory of the units: on one page, or by region where they are many. */
public final class UnitsPages {
  private static final int YEARS = 4;

  private final List<UnitOverview> units;
  private final Function<String, String> sum;
  private final Shells shells;
  private final Words words;

  /**
   * The pages of a site of those units, in its order.
   *
   * @param sum of all that the unit of that id gives to them; empty where it is not known
   */
  public UnitsPages(
      List<UnitOverview> units, Function<String, String> sum, Shells shells, Words words) {
    this.units = List.copyOf(units);
    this.sum = sum;
    this.shells = shells;
    this.words = words;
  }

  /** The pages, not made yet. */
  public List<PageHandle> handles() {
    Division<UnitOverview> division = division(units, sum);
    List<PageHandle> handles = new ArrayList<>();
    if (division.whole() || division.byRegion()) {
      Supplier<Section> section =
          division.whole()
              ? () -> list("../", units)
              : () -> division.regions(count(), List.of(), words);
      handles.add(
          handle(division.path(), "", () -> page(division.path(), ways(division), section.get())));
    }
    if (!division.whole()) {
      division
          .leaves()
          .forEach(leaf -> handles.add(handle(leaf.path(), basis(leaf), () -> page(leaf))));
    }
    return handles;
  }

  /** The units as their directory divides them. */
  static Division<UnitOverview> division(List<UnitOverview> units) {
    return division(units, unit -> "");
  }

  private static Division<UnitOverview> division(
      List<UnitOverview> units, Function<String, String> sum) {
    return new Division<>(
        "units",
        units.stream()
            .map(unit -> Run.of(unit.unit().region(), sum.apply(unit.unit().id()), unit))
            .toList());
  }

  /** The first page says how many units there are. */
  private static String basis(Leaf<UnitOverview> leaf) {
    return leaf.first() ? "" : leaf.basis();
  }

  private static PageHandle handle(String path, String basis, Supplier<StoryPage> page) {
    return new PageHandle(path, "units", basis, page);
  }

  private String count() {
    return words.say("units.count");
  }

  /** Who knows a name needs no region. */
  private List<Link> ways(Division<UnitOverview> division) {
    return division.whole()
        ? List.of()
        : List.of(new Link(words.say("search.title"), "../" + Addresses.SEARCH));
  }

  private String answer() {
    String key = division(units).byRegion() ? "units.answer.regions" : "units.answer";
    return words.say(key, Words.count(units.size()));
  }

  private StoryPage page(String path, List<Link> ways, Section section) {
    String title = words.say("units.title");
    return new StoryPage(
        shells.shell(path, title, shells.belowHome(), Shells.Article.NONE, false),
        new Opening(title, "", answer(), List.of(), ways),
        List.of(section));
  }

  private StoryPage page(Leaf<UnitOverview> leaf) {
    String title = leaf.title(words.say("units.title"), words);
    String answer = leaf.first() ? answer() + leaf.place(words) : leaf.place(words);
    List<Link> crumbs = leaf.first() ? shells.belowHome() : shells.belowUnits();
    return new StoryPage(
        shells.shell(leaf.path(), title, crumbs, Shells.Article.NONE, false),
        new Opening(title, "", answer, List.of(), leaf.ways(words)),
        List.of(list(leaf.root(), leaf.rows().get())));
  }

  /** The region, the kind, the level and the years can be chosen. */
  private Section list(String root, List<UnitOverview> some) {
    Table table =
        new Table(
            "table-units",
            words.say("units.caption"),
            Stream.of("name", "region", "kind", "level", "years", "newest")
                .map(column -> new Table.Column(words.say("units." + column), false))
                .toList(),
            some.stream().map(unit -> row(root, unit)).toList(),
            List.of(),
            "");
    return new SectionBuilder("list", words.say("units.section"))
        .add(
            new ListingBlock(
                table, List.of(1, 2, 3, YEARS), List.of(YEARS), PagedListing.labels(words)))
        .unlisted();
  }

  private Table.Row row(String root, UnitOverview overview) {
    ListedUnit unit = overview.unit();
    return new Table.Row(
        "unit." + unit.id(),
        "",
        Cell.link(unit.name(), root + Addresses.of(unit)),
        List.of(),
        List.of(
            Cell.of(unit.region().name()),
            said(overview.kind()),
            said(overview.level()),
            years(overview),
            newest(root, overview)));
  }

  private Cell said(String text) {
    return text.isEmpty() ? Cells.nothing("cell.notReported", words) : Cell.of(text);
  }

  private Cell newest(String root, UnitOverview overview) {
    return overview
        .newest()
        .map(
            entry ->
                Cell.link(
                    words.say("card.report", entry.year().toString(), words.of(entry.kind())),
                    root + Addresses.of(overview.unit(), entry.year())))
        .orElseGet(() -> Cells.nothing("card.noReport", words));
  }

  /** Newest first. */
  private Cell years(UnitOverview overview) {
    List<String> years = new ArrayList<>();
    overview.years().forEach(entry -> years.add(0, entry.year().toString()));
    return years.isEmpty()
        ? Cells.nothing("card.noReport", words)
        : Cell.of(String.join(words.say("list.items"), years));
  }
}
