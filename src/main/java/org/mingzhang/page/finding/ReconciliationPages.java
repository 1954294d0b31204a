package org.mingzhang.page.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Tile;
import org.mingzhang.page.words.Words;

/** 数据核对: every finding of the site. */
public final class ReconciliationPages {
  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  /** The pages of a site. */
  public ReconciliationPages(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  /** One page, or one and those of the years where the list is long. */
  public List<PageHandle> handles() {
    NavigableMap<FiscalYear, List<FoundFinding>> found = new TreeMap<>(FiscalYear::compareTo);
    index.years().forEach(year -> found.put(year, FoundFinding.of(index.reportsIn(year))));
    found.values().removeIf(List::isEmpty);
    return new PagedListing<>(
            "reconciliation",
            found.descendingMap(),
            (some, root) -> new FindingsListing(root, words).of(some),
            shells,
            words)
        .handles(opening());
  }

  private Opening opening() {
    List<Finding> all = index.reports().stream().flatMap(r -> r.findings().stream()).toList();
    return new Opening(
        words.say("reconciliation.title"),
        "",
        words.say("reconciliation.answer"),
        tiles(all),
        links());
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    links.add(new Link(words.say("reconciliation.rules"), "rules/index.html"));
    int corrections =
        index.reports().stream().mapToInt(r -> r.assessment().corrections().size()).sum();
    if (corrections > 0) {
      String text = words.say("reconciliation.corrections", Words.count(corrections));
      links.add(new Link(text, "corrections/index.html"));
    }
    return links;
  }

  private List<Tile> tiles(List<Finding> all) {
    return Stream.of(FindingKind.HOLDS, FindingKind.BROKEN, FindingKind.WAIVED, FindingKind.READING)
        .filter(kind -> kind.count(all) > 0)
        .map(kind -> tile(kind, kind.count(all)))
        .toList();
  }

  private Tile tile(FindingKind kind, int count) {
    String note = words.say("reconciliation.note." + kind.name());
    return new Tile(words.of(kind), Words.count(count), words.say("tile.items"), note, "");
  }
}
