package org.mingzhang.page.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.Run;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Tile;
import org.mingzhang.page.words.Words;

/** 数据核对: every finding of the site. */
public final class ReconciliationPages {
  private final List<FindingCounts> units;
  private final Function<String, UnitFindings> findings;
  private final Function<String, String> sums;
  private final int corrections;
  private final Shells shells;
  private final Words words;

  /**
   * The pages of a site.
   *
   * @param units in the order of the site
   * @param findings of the unit of that id, asked for when a page with some of them is made
   * @param sums of all that the unit of that id contributes here; empty where they are not known
   * @param corrections how many there are on the site
   */
  public ReconciliationPages(
      List<FindingCounts> units,
      Function<String, UnitFindings> findings,
      Function<String, String> sums,
      int corrections,
      Shells shells,
      Words words) {
    this.units = List.copyOf(units);
    this.findings = findings;
    this.sums = sums;
    this.corrections = corrections;
    this.shells = shells;
    this.words = words;
  }

  /** One page, or one and those of the years where the list is long. */
  public List<PageHandle> handles() {
    NavigableMap<FiscalYear, List<Run<FindingsListing.Row>>> runs = new TreeMap<>();
    for (FindingCounts unit : units) {
      for (FindingCounts.YearCount count : unit.years()) {
        if (count.all() > 0) {
          runs.computeIfAbsent(count.year(), year -> new ArrayList<>()).add(run(unit, count));
        }
      }
    }
    return new PagedListing<>(
            new PagedListing.Plan(
                "reconciliation", "reconciliation", "reconciliation", shells.belowHome()),
            runs.descendingMap(),
            (some, root) -> new FindingsListing(root, words).of(some),
            shells,
            words)
        .handles(opening());
  }

  private Run<FindingsListing.Row> run(FindingCounts unit, FindingCounts.YearCount count) {
    return new Run<>(
        unit.unit().region(),
        count.all(),
        sums.apply(unit.unit().id()),
        () -> rows(unit.unit(), count.year()));
  }

  private List<FindingsListing.Row> rows(ListedUnit unit, FiscalYear year) {
    return findings.apply(unit.id()).in(year).stream()
        .map(finding -> new FindingsListing.Row(unit, year, finding))
        .toList();
  }

  private Opening opening() {
    return new Opening(
        words.say("reconciliation.title"),
        "",
        words.say("reconciliation.answer"),
        tiles(),
        links());
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    links.add(new Link(words.say("reconciliation.rules"), "rules/index.html"));
    if (corrections > 0) {
      String text = words.say("reconciliation.corrections", Words.count(corrections));
      links.add(new Link(text, "corrections/index.html"));
    }
    return links;
  }

  private List<Tile> tiles() {
    return Stream.of(FindingKind.HOLDS, FindingKind.BROKEN, FindingKind.WAIVED, FindingKind.READING)
        .filter(kind -> count(kind) > 0)
        .map(kind -> tile(kind, count(kind)))
        .toList();
  }

  private int count(FindingKind kind) {
    return units.stream()
        .flatMap(unit -> unit.years().stream())
        .mapToInt(count -> count.of(kind))
        .sum();
  }

  private Tile tile(FindingKind kind, int count) {
    String note = words.say("reconciliation.note." + kind.name());
    return new Tile(words.of(kind), Words.count(count), words.say("tile.items"), note, "");
  }
}
