package org.mingzhang.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.download.UnitDownloads;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.opendata.DataDictionary;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/** Every file that can be downloaded; on a large site the ways to them. */
public final class DataPage {
  private static final String ROOT = "../";

  /** The files of more reports than this do not fit on a page that a phone loads. */
  private static final int MOST_REPORTS = 200;

  private final List<FiscalYear> years;
  private final Contributions<UnitDownloads> units;
  private final Shells shells;
  private final Words words;

  /**
   * The page of a site.
   *
   * @param years with a report, newest first
   */
  public DataPage(
      List<FiscalYear> years, Contributions<UnitDownloads> units, Shells shells, Words words) {
    this.years = List.copyOf(years);
    this.units = units;
    this.shells = shells;
    this.words = words;
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.DATA, "data", this::page);
  }

  private StoryPage page() {
    String title = words.say("data.title");
    DataDictionary dictionary =
        new DataDictionary(years.stream().map(FiscalYear::toString).toList(), words);
    List<Section> sections = new ArrayList<>();
    sections.add(dictionary.introduction());
    sections.addAll(all().orElseGet(() -> List.of(ways())));
    sections.add(dictionary.dictionary());
    return new StoryPage(
        shells.shell(Addresses.DATA, title, shells.belowHome(), Shells.Article.NONE, false),
        Opening.of(title, words.say("data.answer")),
        sections);
  }

  /** The files of every report; empty as soon as these are too many. */
  private Optional<List<Section>> all() {
    List<Section> sections = new ArrayList<>();
    for (UnitDownloads unit : units.all()) {
      unit.reports().forEach(report -> sections.add(section(unit, report)));
      if (sections.size() > MOST_REPORTS) {
        return Optional.empty();
      }
    }
    return Optional.of(sections);
  }

  private Section section(UnitDownloads unit, UnitDownloads.OfReport report) {
    List<Link> links =
        report.files().stream().map(link -> new Link(link.text(), ROOT + link.href())).toList();
    return new SectionBuilder(
            unit.unit() + "-" + report.year(),
            words.say("data.section", unit.name(), report.year(), report.kind()))
        .add(new LinksBlock(links))
        .unlisted();
  }

  private Section ways() {
    List<Link> links = new ArrayList<>();
    links.add(new Link(words.say("data.ways.units"), ROOT + Addresses.UNITS));
    years.forEach(
        year -> links.add(new Link(words.say("year", year.toString()), ROOT + Addresses.of(year))));
    return new SectionBuilder("reports", words.say("data.ways"))
        .say(words.say("data.ways.about"))
        .add(new LinksBlock(links))
        .unlisted();
  }
}
