package org.mingzhang.page.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.Run;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.words.Words;

/** 各份材料核对情况: what was found about each report, in numbers that lead to its page. */
final class CheckedReports {
  /** Below the page of all findings. */
  static final String FOLDER = "reports";

  private final SiteFindings findings;
  private final Shells shells;
  private final Words words;

  CheckedReports(SiteFindings findings, Shells shells, Words words) {
    this.findings = findings;
    this.shells = shells;
    this.words = words;
  }

  /** One page, or one and those of the years where the reports are many. */
  List<PageHandle> handles() {
    Opening opening =
        new Opening(
            words.say("checked.title"), "", words.say("checked.answer"), List.of(), List.of());
    return listing().handles(opening);
  }

  /** Every report of the site, those about which nothing was found among them. */
  PagedListing<CheckedListing.Row> listing() {
    NavigableMap<FiscalYear, List<Run<CheckedListing.Row>>> runs = new TreeMap<>();
    for (FindingCounts unit : findings.units()) {
      String basis = findings.countSum().apply(unit.unit().id());
      for (FindingCounts.YearCount year : unit.years()) {
        CheckedListing.Row row = new CheckedListing.Row(unit.unit(), year);
        runs.computeIfAbsent(year.year(), y -> new ArrayList<>())
            .add(Run.of(unit.unit().region(), basis, row));
      }
    }
    return new PagedListing<>(
        plan(),
        runs.descendingMap(),
        (some, root) -> new CheckedListing(root, words).of(some),
        shells,
        words);
  }

  private PagedListing.Plan plan() {
    List<Link> crumbs = new ArrayList<>(shells.belowHome());
    crumbs.add(new Link(words.say("reconciliation.title"), Addresses.RECONCILIATION));
    RegionCounts regions = new RegionCounts(findings.units(), words);
    return new PagedListing.Plan(
        "reconciliation/" + FOLDER,
        "reconciliation",
        "checked",
        crumbs,
        year -> regions.of(year, kind -> true));
  }
}
