package org.mingzhang.page.site;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.measure.Measure;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.Unit;
import org.mingzhang.page.chart.ChartBlocks;
import org.mingzhang.page.compare.CompareLinks;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shell;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.sentence.Lead;
import org.mingzhang.page.table.OrganisationTables;
import org.mingzhang.page.trend.TrendSection;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.ListBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.words.Hints;
import org.mingzhang.page.words.Words;

/** The page of a unit: who it is, all its years, how its figures moved. */
public final class UnitPages {
  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  /** The units' pages of a site. */
  public UnitPages(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  /** The page of one unit, not made yet. */
  public PageHandle handle(Unit unit) {
    return new PageHandle(Addresses.of(unit), "unit", () -> page(unit));
  }

  private StoryPage page(Unit unit) {
    List<Section> sections = sections(unit);
    List<Link> crumbs = shells.belowUnits();
    Shell shell =
        shells.shell(
            Addresses.of(unit),
            unit.name(),
            crumbs,
            new Shells.Article(answer(unit), "", unit.name()),
            ChartBlocks.isIn(sections));
    List<Link> ways = new CompareLinks("../", words).ofUnit(index.reportsOf(unit));
    Opening opening = new Opening(unit.name(), subtitle(unit), answer(unit), List.of(), ways);
    return new StoryPage(shell, opening, sections);
  }

  private String subtitle(Unit unit) {
    List<String> parts = new ArrayList<>();
    parts.add(unit.region().name());
    if (unit.level() != null) {
      parts.add(words.of(unit.level()));
    }
    if (!unit.kind().isEmpty()) {
      parts.add(unit.kind());
    }
    Hints.add(parts, words, "unit.parent", unit.parent());
    return String.join(words.say("source.separator"), parts);
  }

  private String answer(Unit unit) {
    return index
        .newestOf(unit)
        .map(newest -> words.say("unit.answer", newest.year(), new Lead(newest).say()))
        .orElse(words.say("unit.noReport"));
  }

  private List<Section> sections(Unit unit) {
    List<ReportContext> reports = index.reportsOf(unit);
    List<Section> sections = new ArrayList<>();
    sections.add(
        new SectionBuilder("reports", words.say("unit.section.reports"))
            .add(new TableBlock(overview(unit, reports)))
            .listed());
    if (reports.size() > 1) {
      sections.add(new TrendSection(unit, trends(reports), words).section());
    }
    sections.add(duties(unit));
    sections.add(organisation(unit));
    return sections;
  }

  private Table overview(Unit unit, List<ReportContext> reports) {
    List<UnitYear> years = reports.stream().map(UnitYear::of).toList();
    return new OverviewTable(words, "../").ofUnit(unit.name(), years);
  }

  private static List<Trend> trends(List<ReportContext> reports) {
    return Measure.trends(reports.stream().map(ReportContext::report).toList());
  }

  private Section duties(Unit unit) {
    SectionBuilder section = new SectionBuilder("duties", words.say("unit.section.duties"));
    return unit.duties().isEmpty()
        ? section.note(words.say("unit.noDuties")).listed()
        : section.add(new ListBlock(unit.duties())).listed();
  }

  private Section organisation(Unit unit) {
    SectionBuilder section = new SectionBuilder("organisation", words.say("section.organisation"));
    addNames(section, "unit.departments", "unit.noDepartments", unit.departments());
    addNames(section, "unit.subUnits", "unit.noSubUnits", unit.subUnits());
    Hints.elsewhere(unit.contact()).forEach(c -> section.note(words.say("unit.contact", c)));
    section.note(unit.note());
    index.newestOf(unit).ifPresent(newest -> addCounts(section, newest));
    return section.listed();
  }

  private void addNames(SectionBuilder section, String key, String noneKey, List<String> names) {
    section.note(
        names.isEmpty()
            ? words.say(noneKey)
            : words.say(
                key, Words.count(names.size()), String.join(words.say("list.items"), names)));
  }

  private void addCounts(SectionBuilder section, ReportContext newest) {
    OrganisationTables organisation = new OrganisationTables(newest);
    if (!newest.report().staff().rows().isEmpty()) {
      section
          .heading("staff", words.say("section.staff"))
          .add(new TableBlock(organisation.staff()));
    }
    if (!newest.report().assets().rows().isEmpty()) {
      section
          .heading("assets", words.say("section.assets"))
          .add(new TableBlock(organisation.assets()));
    }
  }
}
