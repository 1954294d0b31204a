package org.mingzhang.page.site;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.ReportKind;
import org.mingzhang.page.chart.YearCharts;
import org.mingzhang.page.compare.CompareLinks;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
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
  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  /** The years' pages of a site. */
  public YearPages(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  /** The page of one year, not made yet. */
  public PageHandle handle(FiscalYear year) {
    return new PageHandle(Addresses.of(year), "year", () -> page(year));
  }

  private StoryPage page(FiscalYear year) {
    String title = words.say("year.title", year.toString());
    List<ReportContext> reports = index.reportsIn(year);
    Opening opening = new Opening(title, "", answer(year, reports), List.of(), ways(year, reports));
    SectionBuilder section = new SectionBuilder("overview", words.say("year.section"));
    List<ChartBlock> charts =
        new YearCharts(OverviewTable.ID, year.toString(), reports, words).all();
    charts.forEach(section::add);
    section.add(new OverviewTable(words, "../../").ofYear(year.toString(), reports));
    return new StoryPage(
        shells.shell(
            Addresses.of(year), title, shells.belowHome(), Shells.Article.NONE, !charts.isEmpty()),
        opening,
        List.of(section.unlisted()));
  }

  private String answer(FiscalYear year, List<ReportContext> reports) {
    long targets = reports.stream().filter(r -> r.report().kind() == ReportKind.TARGETS).count();
    return words.say(
        "year.answer",
        year.toString(),
        Words.count(reports.size()),
        Long.toString(reports.size() - targets),
        Long.toString(targets));
  }

  private List<Link> ways(FiscalYear year, List<ReportContext> reports) {
    return Stream.concat(
            siblings(year).stream(), Stream.of(new CompareLinks("../../", words).ofYear(reports)))
        .toList();
  }

  private List<Link> siblings(FiscalYear year) {
    return index.years().stream()
        .filter(other -> !other.equals(year))
        .map(other -> new Link(words.say("year", other.toString()), "../" + other + "/index.html"))
        .toList();
  }
}
