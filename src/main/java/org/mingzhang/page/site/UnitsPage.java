package org.mingzhang.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Words;

/** The directory of the units. */
public final class UnitsPage {
  private static final int YEARS = 4;

  private final List<UnitOverview> units;
  private final Shells shells;
  private final Words words;

  /** The page of a site of those units, in its order. */
  public UnitsPage(List<UnitOverview> units, Shells shells, Words words) {
    this.units = List.copyOf(units);
    this.shells = shells;
    this.words = words;
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.UNITS, "units", this::page);
  }

  private StoryPage page() {
    String title = words.say("units.title");
    String count = Words.count(units.size());
    return new StoryPage(
        shells.shell(Addresses.UNITS, title, shells.belowHome(), Shells.Article.NONE, false),
        Opening.of(title, words.say("units.answer", count)),
        List.of(new SectionBuilder("list", words.say("units.section")).add(listing()).unlisted()));
  }

  /** The region, the kind, the level and the years can be chosen. */
  private ListingBlock listing() {
    Table table =
        new Table(
            "table-units",
            words.say("units.caption"),
            Stream.of("name", "region", "kind", "level", "years", "newest")
                .map(column -> new Table.Column(words.say("units." + column), false))
                .toList(),
            units.stream().map(this::row).toList(),
            List.of(),
            "");
    return new ListingBlock(
        table, List.of(1, 2, 3, YEARS), List.of(YEARS), PagedListing.labels(words));
  }

  private Table.Row row(UnitOverview overview) {
    ListedUnit unit = overview.unit();
    return new Table.Row(
        "unit." + unit.id(),
        "",
        Cell.link(unit.name(), "../" + Addresses.of(unit)),
        List.of(),
        List.of(
            Cell.of(unit.region().name()),
            said(overview.kind()),
            said(overview.level()),
            years(overview),
            newest(overview)));
  }

  private Cell said(String text) {
    return text.isEmpty() ? Cells.nothing("cell.notReported", words) : Cell.of(text);
  }

  private Cell newest(UnitOverview overview) {
    return overview
        .newest()
        .map(
            entry ->
                Cell.link(
                    words.say("card.report", entry.year().toString(), words.of(entry.kind())),
                    "../" + Addresses.of(overview.unit(), entry.year())))
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
