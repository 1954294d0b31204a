package org.mingzhang.page.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Words;

/** The directory of the units. */
public final class UnitsPage {
  private static final int YEARS = 4;

  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  /** The page of a site. */
  public UnitsPage(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.UNITS, "units", this::page);
  }

  private StoryPage page() {
    String title = words.say("units.title");
    String count = Words.count(index.site().units().size());
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
            index.site().units().stream().map(this::row).toList(),
            List.of(),
            "");
    return new ListingBlock(
        table, List.of(1, 2, 3, YEARS), List.of(YEARS), PagedListing.labels(words));
  }

  private Table.Row row(Unit unit) {
    Cell newest =
        index
            .newestOf(unit)
            .map(
                report ->
                    Cell.link(
                        words.say("card.report", report.year(), words.of(report.report().kind())),
                        "../" + Addresses.of(report)))
            .orElseGet(() -> nothing("card.noReport"));
    return new Table.Row(
        "unit." + unit.id(),
        "",
        Cell.link(unit.name(), "../" + Addresses.of(unit)),
        List.of(),
        List.of(
            Cell.of(unit.region().name()),
            unit.kind().isEmpty() ? nothing("cell.notReported") : Cell.of(unit.kind()),
            unit.level() == null ? nothing("cell.notReported") : Cell.of(words.of(unit.level())),
            years(unit),
            newest));
  }

  /** Newest first. */
  private Cell years(Unit unit) {
    List<String> years =
        new ArrayList<>(index.reportsOf(unit).stream().map(ReportContext::year).toList());
    Collections.reverse(years);
    return years.isEmpty()
        ? nothing("card.noReport")
        : Cell.of(String.join(words.say("list.items"), years));
  }

  private Cell nothing(String key) {
    return new Cell("", "—", words.say(key), "", "");
  }
}
