package org.mingzhang.page;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;

/** Every file that can be downloaded. */
final class DataPage {
  private static final String PATH = "data/index.html";

  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  DataPage(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  PageHandle handle() {
    return new PageHandle(PATH, "data", this::page);
  }

  private StoryPage page() {
    String title = words.say("data.title");
    List<Section> sections = new ArrayList<>();
    index.reports().forEach(report -> sections.add(section(report)));
    return new StoryPage(
        shells.shell(PATH, title, SitePages.belowHome(words), Shells.Article.NONE, false),
        Opening.of(title, words.say("data.answer")),
        sections);
  }

  private Section section(ReportContext report) {
    String folder = "../" + ReportDownloads.folder(report);
    List<Link> links =
        ReportDownloads.links(report).stream()
            .map(link -> new Link(link.text(), folder + link.href()))
            .toList();
    String kind = words.of(report.report().kind());
    return new SectionBuilder(
            report.unit().id() + "-" + report.year(),
            words.say("data.section", report.unit().name(), report.year(), kind))
        .add(new LinksBlock(links))
        .unlisted();
  }
}
