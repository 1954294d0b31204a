package org.mingzhang.page.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.Run;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.words.Words;

/** Every correction of the site, the newest first; a long list by the years of the corrections. */
public final class CorrectionsPages {
  private final List<UnitCorrections> units;
  private final Shells shells;
  private final Words words;

  /** The pages of a site of those units, in its order. */
  public CorrectionsPages(List<UnitCorrections> units, Shells shells, Words words) {
    this.units = List.copyOf(units);
    this.shells = shells;
    this.words = words;
  }

  /** The pages, not made yet; none for a site that had nothing to correct. */
  public List<PageHandle> handles() {
    NavigableMap<FiscalYear, List<Run<CorrectionsListing.Row>>> rows = new TreeMap<>();
    List<CorrectionsListing.Row> all = newestFirst();
    for (CorrectionsListing.Row row : all) {
      // Of several corrections of a unit, its sum does not say which.
      Run<CorrectionsListing.Row> run = Run.of(row.unit().region(), "", row);
      rows.computeIfAbsent(new FiscalYear(row.entry().day().getYear()), y -> new ArrayList<>())
          .add(run);
    }
    return all.isEmpty()
        ? List.of()
        : new PagedListing<>(
                plan(),
                rows.descendingMap(),
                (some, root) -> new CorrectionsListing(root, words).of(some),
                shells,
                words)
            .handles(opening(all.size()));
  }

  private PagedListing.Plan plan() {
    List<Link> crumbs = new ArrayList<>(shells.belowHome());
    crumbs.add(new Link(words.say("reconciliation.title"), Addresses.RECONCILIATION));
    return new PagedListing.Plan(
        "reconciliation/corrections", "reconciliation", "corrections", crumbs);
  }

  private Opening opening(int count) {
    return Opening.of(
        words.say("section.corrections"), words.say("corrections.answer", Words.count(count)));
  }

  private List<CorrectionsListing.Row> newestFirst() {
    return units.stream()
        .flatMap(CorrectionsPages::rows)
        .sorted(Comparator.comparing(CorrectionsPages::day).reversed())
        .toList();
  }

  private static LocalDate day(CorrectionsListing.Row row) {
    return row.entry().day();
  }

  private static Stream<CorrectionsListing.Row> rows(UnitCorrections unit) {
    return unit.reports().stream()
        .flatMap(
            report ->
                report.entries().stream()
                    .map(e -> new CorrectionsListing.Row(unit.unit(), report.year(), e)));
  }
}
