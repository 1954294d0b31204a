package org.mingzhang.page.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Words;

/** Reports as a table with tools, each with the numbers of its findings. */
final class CheckedListing {
  private static final int YEAR = 2;

  /** Region and year can be chosen. */
  private static final List<Integer> FILTERS = List.of(1, YEAR);

  /** So seldom more than 0 that a phone need not show each 0. */
  private static final Set<FindingKind> OFTEN_NONE =
      EnumSet.of(FindingKind.WAIVED, FindingKind.NOTE, FindingKind.READING);

  private final String root;
  private final Words words;

  /**
   * @param root from the page to the site's root
   */
  CheckedListing(String root, Words words) {
    this.root = root;
    this.words = words;
  }

  ListingBlock of(List<Row> reports) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.say("reconciliation.unit"), false));
    columns.add(new Table.Column(words.say("units.region"), false));
    columns.add(new Table.Column(words.say("reconciliation.year"), false));
    for (FindingKind kind : FindingKind.values()) {
      columns.add(new Table.Column(words.of(kind), true));
    }
    Table table =
        new Table(
            "table-checked",
            words.say("checked.caption", Words.count(reports.size())),
            columns,
            reports.stream().map(this::row).toList(),
            List.of(words.say("checked.blank")),
            "");
    return new ListingBlock(table, FILTERS, PagedListing.labels(words));
  }

  private Table.Row row(Row report) {
    String page = root + Addresses.of(report.unit(), report.count().year());
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(report.unit().region().name()));
    cells.add(Cell.of(report.count().year().toString()));
    for (FindingKind kind : FindingKind.values()) {
      cells.add(cell(kind, report.count().of(kind), page + "#" + CheckSection.anchor(kind)));
    }
    Cell name = Cell.link(report.unit().name(), page + "#" + CheckSection.ID);
    return new Table.Row("", "", name, List.of(), cells);
  }

  /** A number that leads to where the page of the report tells what it counts. */
  private static Cell cell(FindingKind kind, int count, String href) {
    if (count == 0 && OFTEN_NONE.contains(kind)) {
      return Cell.of("");
    }
    String text = Words.count(count);
    return (count == 0 ? Cell.of(text) : Cell.link(text, href))
        .with(Datum.of("", BigDecimal.valueOf(count)));
  }

  /** What narrows a list of several years to one. */
  static String query(FiscalYear year) {
    return "?f" + YEAR + "=" + year;
  }

  /** A report with the numbers of its findings. */
  record Row(ListedUnit unit, FindingCounts.YearCount count) {}
}
