package org.mingzhang.page.site;

import java.util.List;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.SiteTexts;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shell;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.narrative.NarrativeSections;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/** Pages of text: those that editors wrote for the site, and the one for dead addresses. */
public final class TextPages {
  private final Shells shells;
  private final Words words;

  /** The pages of a site. */
  public TextPages(Shells shells, Words words) {
    this.shells = shells;
    this.words = words;
  }

  /** The page of one text, not made yet. */
  public PageHandle handle(ConvertedNarrative narrative) {
    String path = Addresses.of(narrative);
    return new PageHandle(path, "text", () -> page(narrative, path));
  }

  private StoryPage page(ConvertedNarrative narrative, String path) {
    String title = SiteTexts.title(narrative);
    List<Section> sections = NarrativeSections.of(narrative, "");
    return new StoryPage(
        shells.shell(path, title, shells.belowHome(), Shells.Article.NONE, false),
        Opening.of(title, ""),
        sections);
  }

  /** Its links begin at the root that its shell names. */
  public PageHandle notFound() {
    return new PageHandle(Addresses.NOT_FOUND, "not-found", this::notFoundPage);
  }

  private StoryPage notFoundPage() {
    String title = words.say("notFound.title");
    Shell shell = shells.notFound(title);
    List<Link> links =
        shell.nav().stream().map(link -> new Link(link.text(), link.href())).toList();
    Section ways =
        new SectionBuilder("ways", words.say("notFound.ways"))
            .add(new LinksBlock(links))
            .unlisted();
    return new StoryPage(shell, Opening.of(title, words.say("notFound.answer")), List.of(ways));
  }
}
