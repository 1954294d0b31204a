package org.mingzhang.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.Unit;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Table;

/** The directory of the units. */
final class UnitsPage {
  private static final String PATH = "units/index.html";

  private static final int YEARS = 4;

  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  UnitsPage(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  PageHandle handle() {
    return new PageHandle(PATH, "units", this::page);
  }

  private StoryPage page() {
    String title = words.say("units.title");
    String count = Words.count(index.site().units().size());
    return new StoryPage(
        shells.shell(PATH, title, SitePages.belowHome(words), Shells.Article.NONE, false),
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
        table, List.of(1, 2, 3, YEARS), List.of(YEARS), FindingsListing.labels(words));
  }

  private Table.Row row(Unit unit) {
    Cell newest =
        index
            .newestOf(unit)
            .map(
                report ->
                    Cell.link(
                        words.say("card.report", report.year(), words.of(report.report().kind())),
                        "../" + ReportPages.path(report)))
            .orElseGet(() -> nothing("card.noReport"));
    return new Table.Row(
        "unit." + unit.id(),
        "",
        Cell.link(unit.name(), "../" + unit.id() + "/index.html"),
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
