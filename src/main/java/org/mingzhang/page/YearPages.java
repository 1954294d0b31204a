package org.mingzhang.page;

import java.util.List;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.ReportKind;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.TableBlock;

/** All units of one year side by side. */
final class YearPages {
  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  YearPages(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  PageHandle handle(FiscalYear year) {
    return new PageHandle(path(year), "year", () -> page(year));
  }

  private static String path(FiscalYear year) {
    return "years/" + year + "/index.html";
  }

  private StoryPage page(FiscalYear year) {
    String title = words.say("year.title", year.toString());
    List<ReportContext> reports = index.reportsIn(year);
    Opening opening = new Opening(title, "", answer(year, reports), List.of(), siblings(year));
    SectionBuilder section = new SectionBuilder("overview", words.say("year.section"));
    List<ChartBlock> charts = new YearCharts(year.toString(), reports, words).all();
    charts.forEach(section::add);
    section.add(
        new TableBlock(new OverviewTable(words, "../../").ofYear(year.toString(), reports)));
    return new StoryPage(
        shells.shell(
            path(year), title, SitePages.belowHome(words), Shells.Article.NONE, !charts.isEmpty()),
        opening,
        List.of(section.unlisted()));
  }

  /** The values that the page compares. */
  static DownloadTable download(SiteIndex index, FiscalYear year) {
    return new YearCharts(year.toString(), index.reportsIn(year), index.words()).download();
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

  private List<Link> siblings(FiscalYear year) {
    return index.years().stream()
        .filter(other -> !other.equals(year))
        .map(other -> new Link(words.say("year", other.toString()), "../" + other + "/index.html"))
        .toList();
  }
}
