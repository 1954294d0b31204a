package org.mingzhang.page.search;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shell;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.SearchBlock;
import org.mingzhang.page.words.Words;

/** The page that searches; what it finds is in the files of the search index. */
public final class SearchPage {
  private final int units;
  private final int reports;
  private final Shells shells;
  private final Words words;

  /** The page of a site of so many units and reports. */
  public SearchPage(int units, int reports, Shells shells, Words words) {
    this.units = units;
    this.reports = reports;
    this.shells = shells;
    this.words = words;
  }

  /** The page, not made yet. */
  public PageHandle handle() {
    return new PageHandle(Addresses.SEARCH, "search", this::page);
  }

  /**
   * The field, on a page of the site.
   *
   * @param root of the site, relative to that page
   */
  public static SearchBlock box(String root, Words words) {
    return new SearchBlock(
        root + Addresses.SEARCH,
        words.say("search.label"),
        words.say("search.hint"),
        words.say("search.find"));
  }

  private FinderPage page() {
    String title = words.say("search.title");
    Shell shell =
        shells.shell(Addresses.SEARCH, title, shells.belowHome(), Shells.Article.NONE, false);
    return new FinderPage(
        shell,
        Opening.of(title, words.say("search.answer", Words.count(units), Words.count(reports))),
        box(shell.root(), words),
        phrases(),
        words.say("search.withoutScript"),
        List.of(new Link(words.say("search.units"), shell.root() + Addresses.UNITS)));
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
