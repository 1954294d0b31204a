package org.mingzhang.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.chart.ChartBlocks;
import org.mingzhang.page.chart.YearCharts;
import org.mingzhang.page.compare.CompareLinks;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.Division;
import org.mingzhang.page.frame.Leaf;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Words;

/** The pages of one year: the first with the whole answer, and further ones where it is long. */
final class YearPage {
  private static final String DRAWN = "table-drawn";

  private final FiscalYear year;
  private final List<FiscalYear> years;
  private final Shells shells;
  private final Words words;

  /**
   * @param years all years of the site, newest first
   */
  YearPage(FiscalYear year, List<FiscalYear> years, Shells shells, Words words) {
    this.year = year;
    this.years = years;
    this.shells = shells;
    this.words = words;
  }

  /** The page at the address of the year. */
  StoryPage first(Division<UnitYear> division) {
    List<UnitYear> reports = division.rows();
    List<Section> sections = new ArrayList<>();
    List<Link> ways = new ArrayList<>(siblings());
    ways.add(compare("../../", reports));
    if (division.whole()) {
      sections.add(whole("../../", Addresses.COMPARISON_FILE, reports));
    } else {
      sections.add(drawn(reports));
      if (division.byRegion()) {
        ways.add(new Link(words.say("listing.regions"), "#regions"));
        sections.add(division.regions(words.say("year.count"), List.of(), words));
      } else {
        Leaf<UnitYear> leaf = division.leaves().get(0);
        sections.add(plain("../../", leaf.rows().get()));
        ways.addAll(leaf.ways(words));
      }
    }
    Opening opening = new Opening(title(), "", answer(reports), List.of(), ways);
    return page(division.path(), shells.belowHome(), opening, sections);
  }

  /** A page of some of the reports, at an address below that of the year. */
  StoryPage further(Leaf<UnitYear> leaf) {
    List<UnitYear> reports = leaf.rows().get();
    List<Link> crumbs = new ArrayList<>(shells.belowHome());
    crumbs.add(new Link(title(), Addresses.of(year)));
    List<Link> ways = new ArrayList<>(leaf.ways(words));
    ways.add(compare(leaf.root(), reports));
    boolean all = leaf.of() == 1;
    String answer = all ? answer(reports) : leaf.place(words);
    Opening opening = new Opening(leaf.title(title(), words), "", answer, List.of(), ways);
    String csv = leaf.root() + Addresses.folder(year) + "/" + Addresses.COMPARISON_FILE;
    Section section = all ? whole(leaf.root(), csv, reports) : plain(leaf.root(), reports);
    return page(leaf.path(), crumbs, opening, List.of(section));
  }

  private StoryPage page(String path, List<Link> crumbs, Opening opening, List<Section> sections) {
    boolean charts = ChartBlocks.isIn(sections);
    return new StoryPage(
        shells.shell(path, opening.title(), crumbs, Shells.Article.NONE, charts),
        opening,
        sections);
  }

  /** Charts and table of all these reports. */
  private Section whole(String root, String csv, List<UnitYear> reports) {
    SectionBuilder section = new SectionBuilder("overview", words.say("year.section"));
    charts(OverviewTable.ID, csv, true, reports).all().forEach(section::add);
    return section.add(listing(root, reports)).unlisted();
  }

  /** Some reports, whose charts would not say where the year stands. */
  private Section plain(String root, List<UnitYear> reports) {
    return new SectionBuilder("overview", words.say("year.section"))
        .add(listing(root, reports))
        .unlisted();
  }

  /** The charts of a year with too many reports for one table: with those that they draw. */
  private Section drawn(List<UnitYear> reports) {
    SectionBuilder section = new SectionBuilder("drawn", words.say("year.drawn"));
    YearCharts charts = charts(DRAWN, Addresses.COMPARISON_FILE, false, reports);
    charts.all().forEach(section::add);
    Set<String> drawn = charts.drawn();
    List<UnitYear> some = reports.stream().filter(r -> drawn.contains(r.address())).toList();
    String caption = words.say("year.drawn.caption", year.toString());
    Table table = new OverviewTable(words, "../../").ofYear(caption, some).table().named(DRAWN);
    return section.add(ListingBlock.of(table)).unlisted();
  }

  private YearCharts charts(String table, String csv, boolean whole, List<UnitYear> reports) {
    YearCharts.Place place = new YearCharts.Place(table, year.toString(), csv, whole);
    return new YearCharts(place, reports.stream().map(UnitYear::compared).toList(), words);
  }

  private ListingBlock listing(String root, List<UnitYear> reports) {
    String caption = words.say("overview.ofYear", year.toString());
    return new OverviewTable(words, root).ofYear(caption, reports);
  }

  private String title() {
    return words.say("year.title", year.toString());
  }

  private String answer(List<UnitYear> reports) {
    long targets = reports.stream().filter(report -> report.entry().promise()).count();
    return words.say(
        "year.answer",
        year.toString(),
        Words.count(reports.size()),
        Long.toString(reports.size() - targets),
        Long.toString(targets));
  }

  private Link compare(String root, List<UnitYear> reports) {
    return new CompareLinks(root, words).ofYear(reports.stream().map(UnitYear::address).toList());
  }

  private List<Link> siblings() {
    return years.stream()
        .filter(other -> !other.equals(year))
        .map(other -> new Link(words.say("year", other.toString()), "../" + other + "/index.html"))
        .toList();
  }
}
