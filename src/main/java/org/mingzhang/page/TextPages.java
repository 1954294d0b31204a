package org.mingzhang.page;

import java.util.List;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.LinksBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;

/** Pages of text: those that editors wrote for the site, and the one for dead addresses. */
final class TextPages {
  private final Shells shells;
  private final Words words;

  TextPages(Shells shells, Words words) {
    this.shells = shells;
    this.words = words;
  }

  PageHandle handle(ConvertedNarrative narrative) {
    String path = path(narrative);
    return new PageHandle(path, "text", () -> page(narrative, path));
  }

  private StoryPage page(ConvertedNarrative narrative, String path) {
    String title = title(narrative);
    List<Section> sections = NarrativeSections.of(narrative, "");
    return new StoryPage(
        shells.shell(path, title, SitePages.belowHome(words), Shells.Article.NONE, false),
        Opening.of(title, ""),
        sections);
  }

  static String path(ConvertedNarrative narrative) {
    return slug(narrative) + "/index.html";
  }

  static String title(ConvertedNarrative narrative) {
    return narrative.title().isEmpty() ? slug(narrative) : narrative.title();
  }

  /** Its links begin at the root that its shell names. */
  PageHandle notFound() {
    return new PageHandle("404.html", "not-found", this::notFoundPage);
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

  /** {@code about} of {@code content/about.adoc}. */
  static String slug(ConvertedNarrative narrative) {
    String file = narrative.file();
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.adoc$", "");
  }
}
