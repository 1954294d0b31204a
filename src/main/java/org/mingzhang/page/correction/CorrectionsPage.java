package org.mingzhang.page.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.measure.correction.Corrected;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Words;

/** Every correction of the site. */
public final class CorrectionsPage {

  private static final String ROOT = "../../";

  /** Unit and year can be chosen. */
  private static final List<Integer> FILTERS = List.of(0, 1);

  private record Entry(ReportContext report, Corrected correction) {}

  private final SiteIndex index;
  private final Shells shells;
  private final Words words;

  /** The page of a site. */
  public CorrectionsPage(SiteIndex index, Shells shells) {
    this.index = index;
    this.shells = shells;
    this.words = index.words();
  }

  /** The page, not made yet; empty for a site that had nothing to correct. */
  public Optional<PageHandle> handle() {
    return entries().findAny().isEmpty()
        ? Optional.empty()
        : Optional.of(new PageHandle(Addresses.CORRECTIONS, "reconciliation", this::page));
  }

  private Stream<Entry> entries() {
    return index.reports().stream()
        .flatMap(
            report ->
                CorrectionRows.newestFirst(report).stream()
                    .map(correction -> new Entry(report, correction)));
  }

  private StoryPage page() {
    List<Entry> newestFirst =
        entries()
            .sorted(Comparator.comparing((Entry entry) -> entry.correction().date()).reversed())
            .toList();
    List<Link> crumbs = new ArrayList<>(shells.belowHome());
    crumbs.add(new Link(words.say("reconciliation.title"), Addresses.RECONCILIATION));
    String title = words.say("section.corrections");
    return new StoryPage(
        shells.shell(Addresses.CORRECTIONS, title, crumbs, Shells.Article.NONE, false),
        Opening.of(title, words.say("corrections.answer", Words.count(newestFirst.size()))),
        List.of(
            new SectionBuilder("list", words.say("corrections.list"))
                .add(new ListingBlock(table(newestFirst), FILTERS, PagedListing.labels(words)))
                .unlisted()));
  }

  private Table table(List<Entry> entries) {
    List<Table.Column> columns = new ArrayList<>();
    for (String column :
        List.of("reconciliation.unit", "reconciliation.year", "corrections.name")) {
      columns.add(new Table.Column(words.say(column), false));
    }
    columns.addAll(CorrectionRows.columns(words));
    return new Table(
        "table-corrections",
        words.say("corrections.caption"),
        columns,
        entries.stream().map(this::row).toList(),
        List.of(),
        "");
  }

  private Table.Row row(Entry entry) {
    ReportContext report = entry.report();
    String href = ROOT + Addresses.of(report) + "#" + CorrectionSection.ID;
    CorrectionRows rows = new CorrectionRows(report);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(report.year()));
    cells.add(Cell.of(rows.name(entry.correction())));
    cells.addAll(rows.cells(entry.correction()));
    return new Table.Row("", "", Cell.link(report.unit().name(), href), List.of(), cells);
  }
}
