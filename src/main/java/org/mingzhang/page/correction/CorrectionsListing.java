package org.mingzhang.page.correction;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Words;

/** Corrections as a table with tools. */
final class CorrectionsListing {
  /** Unit and year can be chosen. */
  private static final List<Integer> FILTERS = List.of(0, 1);

  private final String root;
  private final Words words;

  /**
   * @param root from the page to the site's root
   */
  CorrectionsListing(String root, Words words) {
    this.root = root;
    this.words = words;
  }

  ListingBlock of(List<Row> rows) {
    List<Table.Column> columns = new ArrayList<>();
    for (String column :
        List.of("reconciliation.unit", "reconciliation.year", "corrections.name")) {
      columns.add(new Table.Column(words.say(column), false));
    }
    columns.addAll(CorrectionRows.columns(words));
    Table table =
        new Table(
            "table-corrections",
            words.say("corrections.caption"),
            columns,
            rows.stream().map(this::row).toList(),
            List.of(),
            "");
    return new ListingBlock(table, FILTERS, PagedListing.labels(words));
  }

  private Table.Row row(Row row) {
    String href = root + Addresses.of(row.unit(), row.year()) + "#" + CorrectionSection.ID;
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.year().toString()));
    cells.add(Cell.of(row.entry().name()));
    cells.addAll(CorrectionRows.cells(row.entry(), words));
    return new Table.Row("", "", Cell.link(row.unit().name(), href), List.of(), cells);
  }

  /** A correction with the report it is about. */
  record Row(ListedUnit unit, FiscalYear year, CorrectionEntry entry) {}
}
