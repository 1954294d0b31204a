package org.mingzhang.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.model.Unit;
import org.mingzhang.page.chart.ChartBlocks;
import org.mingzhang.page.compare.CompareLinks;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.correction.CorrectionSection;
import org.mingzhang.page.download.ReportDownloads;
import org.mingzhang.page.finding.CheckSection;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shell;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.sentence.Lead;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.DataBlock;
import org.mingzhang.page.view.IndicatorsBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.words.Words;

/** The page of one unit's year: the answer first, then where it comes from. */
public final class ReportPages {
  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  /** The reports' pages of a site. */
  public ReportPages(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  /** The page of one report, not made yet. */
  public PageHandle handle(ReportContext context) {
    return new PageHandle(Addresses.of(context), "report", () -> page(context));
  }

  StoryPage page(ReportContext context) {
    List<Section> sections = sections(context);
    String answer = new Lead(context).say();
    Shell shell =
        shells.shell(
            Addresses.of(context),
            title(context),
            List.of(
                new Link(words.say("nav.home"), Addresses.HOME),
                new Link(words.say("nav.units"), Addresses.UNITS),
                new Link(context.unit().name(), Addresses.of(context.unit()))),
            new Shells.Article(
                answer,
                Shells.Article.day(context.report().dates().published()),
                context.unit().name()),
            ChartBlocks.isIn(sections));
    return new StoryPage(
        shell,
        new Opening(
            title(context),
            subtitle(context),
            answer,
            new Tiles(context).tiles(),
            siblings(context)),
        sections);
  }

  private List<Section> sections(ReportContext context) {
    StatementSections statements = new StatementSections(context);
    List<Section> sections = new ArrayList<>();
    if (context.isPromise()) {
      statements.goals().ifPresent(sections::add);
    }
    sections.addAll(new MoneySections(context).sections());
    sections.addAll(new IndicatorSections(context).sections());
    if (!context.isPromise()) {
      statements.goals().ifPresent(sections::add);
    }
    Section organisation = new OrganisationSection(context).section();
    ReportStory story = new ReportStory(context, anchors(sections, organisation));
    sections.addAll(story.sections());
    statements.problems(story.told()).ifPresent(sections::add);
    sections.add(organisation);
    sections.add(new CheckSection(context).section());
    new CorrectionSection(context).section().ifPresent(sections::add);
    sections.add(new PictureSection(context, index.site().config()).section());
    DataBlock data = new DatasetDescription(context, index.site().config()).block();
    sections.add(
        new SourceSection(context)
            .section(ReportDownloads.links(context), new SourceLinks(index).of(context), data));
    return sections;
  }

  /** The charts and tables that a narrative need not repeat. */
  private static Set<String> anchors(List<Section> sections, Section organisation) {
    return Stream.concat(sections.stream(), Stream.of(organisation))
        .flatMap(section -> section.blocks().stream())
        .flatMap(ReportPages::anchor)
        .collect(Collectors.toSet());
  }

  private static Stream<String> anchor(Block block) {
    if (block instanceof ChartBlock chart) {
      return Stream.of(chart.id());
    }
    if (block instanceof TableBlock table) {
      return Stream.of(table.table().id());
    }
    return block instanceof IndicatorsBlock table ? Stream.of(table.id()) : Stream.empty();
  }

  String title(ReportContext context) {
    return words.say("report.title", context.unit().name(), context.year(), kind(context));
  }

  private String kind(ReportContext context) {
    return words.of(context.report().kind());
  }

  private String subtitle(ReportContext context) {
    Unit unit = context.unit();
    return words.say("report.subtitle", unit.region().name(), context.report().title());
  }

  private Link sibling(String key, ReportContext other) {
    String kind = words.of(other.report().kind());
    return new Link(words.say(key, other.year(), kind), "../" + other.year() + "/index.html");
  }

  private List<Link> siblings(ReportContext context) {
    List<ReportContext> all = index.reportsOf(context.unit());
    int here = all.indexOf(context);
    List<Link> links = new ArrayList<>();
    links.add(PictureSection.link(words));
    if (here > 0) {
      links.add(sibling("report.previous", all.get(here - 1)));
    }
    if (here < all.size() - 1) {
      links.add(sibling("report.next", all.get(here + 1)));
    }
    links.add(
        new Link(
            words.say("report.sameYear", context.year()),
            "../../" + Addresses.of(context.report().year())));
    links.addAll(
        new CompareLinks("../../", words).ofReport(context, index.reportsOf(context.unit())));
    return links;
  }
}
