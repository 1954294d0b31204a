package org.mingzhang.page;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.ReportKind;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;

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
    Opening opening = new Opening(title, "", answer(year, reports), List.of(), ways(year, reports));
    return new StoryPage(
        shells.shell(path(year), title, SitePages.belowHome(words), Shells.Article.NONE, false),
        opening,
        List.of(
            new SectionBuilder("overview", words.say("year.section"))
                .add(new OverviewTable(words, "../../").ofYear(year.toString(), reports))
                .unlisted()));
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
