package org.mingzhang.page.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Tile;
import org.mingzhang.page.words.Words;

/**
 * 数据核对: what was found over the whole site, each finding that a reader may want to look into in a
 * list, and what holds counted by report.
 */
public final class ReconciliationPages {
  private final SiteFindings findings;
  private final GroupCounts counts;
  private final PagedListing<FindingsListing.Row> found;
  private final CheckedReports checked;
  private final int corrections;
  private final Words words;

  /**
   * The pages of a site.
   *
   * @param corrections how many there are on the site
   */
  public ReconciliationPages(SiteFindings findings, int corrections, Shells shells, Words words) {
    this.findings = findings;
    this.counts = new GroupCounts(findings.units());
    this.corrections = corrections;
    this.words = words;
    this.found =
        new PagedListing<>(
            plan(shells),
            new FoundRuns(findings).byYear(),
            (some, root) -> new FindingsListing(root, words).of(some),
            shells,
            words);
    this.checked = new CheckedReports(findings, shells, words);
  }

  private PagedListing.Plan plan(Shells shells) {
    RegionCounts regions = new RegionCounts(findings.units(), words);
    return new PagedListing.Plan(
        "reconciliation",
        "reconciliation",
        "reconciliation",
        shells.belowHome(),
        year -> regions.of(year, kind -> kind != FindingKind.HOLDS));
  }

  /** The overview, with the list where it is short; else those of the years; then the reports. */
  public List<PageHandle> handles() {
    KindsTable kinds = new KindsTable(counts, found, checked.listing(), words);
    return Stream.concat(
            found.handles(opening(), List.of(kinds.section())).stream(), checked.handles().stream())
        .toList();
  }

  private Opening opening() {
    int waived = counts.of(FindingKind.WAIVED);
    String answer =
        words.say("reconciliation.answer")
            + summary()
            + (waived == 0 ? "" : words.say("reconciliation.waived", Words.count(waived)));
    return new Opening(words.say("reconciliation.title"), "", answer, tiles(), links());
  }

  /** What was found, in numbers; empty where nothing could be checked. */
  private String summary() {
    int holds = counts.of(FindingKind.HOLDS);
    int broken = counts.of(FindingKind.BROKEN);
    int all = holds + broken + counts.of(FindingKind.WAIVED);
    if (all == 0) {
      return "";
    }
    if (broken == 0) {
      return holds == all
          ? words.say("checks.allHold", Words.count(all))
          : words.say("reconciliation.holds", Words.count(all), Words.count(holds));
    }
    return words.say(
        "reconciliation.found",
        Words.count(all),
        Words.count(holds),
        Words.count(broken),
        matters());
  }

  private String matters() {
    return counts.groups().stream()
        .filter(group -> group.kind() == FindingKind.BROKEN)
        .map(g -> words.say("finding.matter", g.say(words), Words.count(counts.of(g))))
        .collect(Collectors.joining(words.say("list.separator")));
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    links.add(new Link(words.say("checked.title"), CheckedReports.FOLDER + "/index.html"));
    links.add(new Link(words.say("reconciliation.rules"), "rules/index.html"));
    if (corrections > 0) {
      String text = words.say("reconciliation.corrections", Words.count(corrections));
      links.add(new Link(text, "corrections/index.html"));
    }
    links.add(new Link(words.say("reconciliation.data"), "../" + Addresses.DATA + "#package"));
    return links;
  }

  private List<Tile> tiles() {
    return Stream.of(FindingKind.BROKEN, FindingKind.WAIVED, FindingKind.READING, FindingKind.HOLDS)
        .filter(kind -> counts.of(kind) > 0)
        .map(this::tile)
        .toList();
  }

  private Tile tile(FindingKind kind) {
    String note = words.say("reconciliation.note." + kind.name());
    String count = Words.count(counts.of(kind));
    return new Tile(words.of(kind), count, words.say("tile.items"), note, way(kind));
  }

  /** The first of that kind where they are listed on this page, or the ways to them. */
  private String way(FindingKind kind) {
    if (kind == FindingKind.HOLDS) {
      return CheckedReports.FOLDER + "/index.html";
    }
    if (!found.division().whole()) {
      return "#" + KindsTable.ID;
    }
    FindingGroup first =
        counts.groups().stream().filter(group -> group.kind() == kind).findFirst().orElseThrow();
    return "#" + first.anchor(counts.newest(first));
  }
}
