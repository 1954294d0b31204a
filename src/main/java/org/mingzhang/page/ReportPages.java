package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.Report;
import org.mingzhang.model.Unit;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;

/** The page of one unit's year: the answer first, then where it comes from. */
final class ReportPages {
  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  ReportPages(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  PageHandle handle(ReportContext context) {
    return new PageHandle(path(context), "report", () -> page(context));
  }

  static String path(ReportContext context) {
    return context.unit().id() + "/" + context.year() + "/index.html";
  }

  StoryPage page(ReportContext context) {
    List<Section> sections = sections(context);
    String answer = new Lead(context).say();
    Shell shell =
        shells.shell(
            path(context),
            title(context),
            List.of(
                new Link(words.say("nav.home"), "index.html"),
                new Link(words.say("nav.units"), "units/index.html"),
                new Link(context.unit().name(), context.unit().id() + "/index.html")),
            new Shells.Article(
                answer,
                Shells.Article.day(context.report().dates().published()),
                context.unit().name()),
            hasCharts(sections));
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

  static boolean hasCharts(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch(block -> block instanceof ChartBlock);
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
    sections.addAll(narrative(context));
    statements.problems().ifPresent(sections::add);
    sections.add(new OrganisationSection(context).section());
    sections.add(new CheckSection(context).section());
    sections.add(new SourceSection(context).section(ReportDownloads.links(context)));
    return sections;
  }

  /** The sections of the text; the first of them stands for all in the jump list. */
  private List<Section> narrative(ReportContext context) {
    List<Section> sections = new ArrayList<>(NarrativeSections.of(context));
    if (!sections.isEmpty()) {
      Section first = sections.get(0);
      sections.set(
          0,
          new Section(
              first.id(),
              first.title().isEmpty() ? words.say("section.text") : first.title(),
              words.say("section.text"),
              first.sentences(),
              first.blocks()));
    }
    return sections;
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

  private List<Link> siblings(ReportContext context) {
    List<Link> links = new ArrayList<>();
    for (ReportContext other : index.reportsOf(context.unit())) {
      Report report = other.report();
      if (!report.year().equals(context.report().year())) {
        String text = words.say("report.sibling", other.year(), words.of(report.kind()));
        links.add(new Link(text, "../" + other.year() + "/index.html"));
      }
    }
    links.add(
        new Link(
            words.say("report.sameYear", context.year()),
            "../../years/" + context.year() + "/index.html"));
    return links;
  }
}
