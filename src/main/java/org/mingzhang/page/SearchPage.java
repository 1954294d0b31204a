package org.mingzhang.page;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.SearchBlock;

/** The page that searches; what it finds is in the files of the search index. */
final class SearchPage {
  static final String PATH = "search/index.html";

  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  SearchPage(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  PageHandle handle() {
    return new PageHandle(PATH, "search", this::page);
  }

  /**
   * The field, on a page of the site.
   *
   * @param root of the site, relative to that page
   */
  static SearchBlock box(String root, Words words) {
    return new SearchBlock(
        root + PATH, words.say("search.label"), words.say("search.hint"), words.say("search.find"));
  }

  private FinderPage page() {
    String title = words.say("search.title");
    Shell shell = shells.shell(PATH, title, SitePages.belowHome(words), Shells.Article.NONE, false);
    String units = Words.count(index.site().units().size());
    String reports = Words.count(index.reports().size());
    return new FinderPage(
        shell,
        Opening.of(title, words.say("search.answer", units, reports)),
        box(shell.root(), words),
        phrases(),
        words.say("search.withoutScript"),
        List.of(new Link(words.say("search.units"), shell.root() + "units/index.html")));
  }

  /** The script fills the places itself, so they are given to it as they are. */
  private List<FinderPage.Phrase> phrases() {
    return Stream.of("busy", "found", "partly", "none", "empty", "failed", "more", "rest")
        .map(
            name ->
                new FinderPage.Phrase(
                    name, words.say("search.say." + name, "{0}", "{1}", "{2}", "{3}")))
        .toList();
  }
}
