package org.mingzhang.page.site;

import java.util.List;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.words.Words;

/** The directory of the units. */
public final class UnitsPage {
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
                        "../" + Addresses.of(report)))
            .orElse(Cell.of(words.say("card.noReport")));
    return new Table.Row(
        "unit." + unit.id(),
        "",
        Cell.link(unit.name(), "../" + Addresses.of(unit)),
        List.of(),
        List.of(
            Cell.of(unit.region().name()),
            Cell.of(unit.level() == null ? "" : words.of(unit.level())),
            newest));
  }
}
