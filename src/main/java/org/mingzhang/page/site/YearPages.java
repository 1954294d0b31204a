package org.mingzhang.page.site;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.chart.UnitCharts;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.chart.YearCharts;
import org.mingzhang.page.compare.CompareLinks;
import org.mingzhang.page.download.DownloadTable;
import org.mingzhang.page.download.UnitsDownload;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.words.Words;

/** All units of one year side by side. */
public final class YearPages {
  private final List<UnitOverview> units;
  private final Shells shells;
  private final Words words;

  /** The years' pages of a site of those units, in its order. */
  public YearPages(List<UnitOverview> units, Shells shells, Words words) {
    this.units = List.copyOf(units);
    this.shells = shells;
    this.words = words;
  }

  /** The pages, not made yet, the newest year first. */
  public List<PageHandle> handles() {
    return UnitYear.years(units).stream().map(this::handle).toList();
  }

  /** The values that the pages compare, a file for each year. */
  public static List<DownloadTable> downloads(List<UnitOverview> units, Words words) {
    return UnitYear.years(units).stream()
        .map(year -> new UnitsDownload(year.toString(), compared(year, units), words).table())
        .toList();
  }

  private static List<UnitCharts.Compared> compared(FiscalYear year, List<UnitOverview> units) {
    return UnitYear.in(year, units).stream().map(UnitYear::compared).toList();
  }

  private PageHandle handle(FiscalYear year) {
    return new PageHandle(Addresses.of(year), "year", () -> page(year));
  }

  private StoryPage page(FiscalYear year) {
    String title = words.say("year.title", year.toString());
    List<UnitYear> reports = UnitYear.in(year, units);
    Opening opening = new Opening(title, "", answer(year, reports), List.of(), ways(year, reports));
    SectionBuilder section = new SectionBuilder("overview", words.say("year.section"));
    List<ChartBlock> charts =
        new YearCharts(
                new YearCharts.Place(
                    OverviewTable.ID, year.toString(), Addresses.COMPARISON_FILE, true),
                reports.stream().map(UnitYear::compared).toList(),
                words)
            .all();
    charts.forEach(section::add);
    section.add(
        new OverviewTable(words, "../../")
            .ofYear(words.say("overview.ofYear", year.toString()), reports));
    return new StoryPage(
        shells.shell(
            Addresses.of(year), title, shells.belowHome(), Shells.Article.NONE, !charts.isEmpty()),
        opening,
        List.of(section.unlisted()));
  }

  private String answer(FiscalYear year, List<UnitYear> reports) {
    long targets = reports.stream().filter(r -> r.entry().promise()).count();
    return words.say(
        "year.answer",
        year.toString(),
        Words.count(reports.size()),
        Long.toString(reports.size() - targets),
        Long.toString(targets));
  }

  private List<Link> ways(FiscalYear year, List<UnitYear> reports) {
    return Stream.concat(
            siblings(year).stream(),
            Stream.of(new CompareLinks("../../", words).ofYear(addresses(reports))))
        .toList();
  }

  private static List<String> addresses(List<UnitYear> reports) {
    return reports.stream().map(UnitYear::address).toList();
  }

  private List<Link> siblings(FiscalYear year) {
    return UnitYear.years(units).stream()
        .filter(other -> !other.equals(year))
        .map(other -> new Link(words.say("year", other.toString()), "../" + other + "/index.html"))
        .toList();
  }
}
