package org.mingzhang.page;

import java.util.List;
import org.mingzhang.model.Unit;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;

/** The directory of the units. */
final class UnitsPage {
  private static final String PATH = "units/index.html";

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
        List.of(
            new SectionBuilder("list", words.say("units.section"))
                .add(new TableBlock(table()))
                .unlisted()));
  }

  private Table table() {
    return new Table(
        "table-units",
        words.say("units.caption"),
        List.of(
            new Table.Column(words.say("units.name"), false),
            new Table.Column(words.say("units.region"), false),
            new Table.Column(words.say("units.level"), false),
            new Table.Column(words.say("units.newest"), false)),
        index.site().units().stream().map(this::row).toList(),
        List.of(),
        "");
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
            .orElse(Cell.of(words.say("card.noReport")));
    return new Table.Row(
        "unit." + unit.id(),
        "",
        Cell.link(unit.name(), "../" + unit.id() + "/index.html"),
        List.of(),
        List.of(
            Cell.of(unit.region().name()),
            Cell.of(unit.level() == null ? "" : words.of(unit.level())),
            newest));
  }
}
