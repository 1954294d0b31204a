package org.mingzhang.page.site;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.download.ReportDownloads;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.opendata.DataDictionary;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/** Every file that can be downloaded. */
public final class DataPage {
  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  /** The page of a site. */
  public DataPage(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.DATA, "data", this::page);
  }

  private StoryPage page() {
    String title = words.say("data.title");
    List<Section> sections = new ArrayList<>();
    DataDictionary dictionary = new DataDictionary(index);
    sections.add(dictionary.introduction());
    index.reports().forEach(report -> sections.add(section(report)));
    sections.add(dictionary.dictionary());
    return new StoryPage(
        shells.shell(Addresses.DATA, title, shells.belowHome(), Shells.Article.NONE, false),
        Opening.of(title, words.say("data.answer")),
        sections);
  }

  private Section section(ReportContext report) {
    String folder = "../" + Addresses.folder(report);
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
