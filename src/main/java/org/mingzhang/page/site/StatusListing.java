package org.mingzhang.page.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.measure.disclosure.DisclosureState;
import org.mingzhang.model.DisclosureItem;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Hints;
import org.mingzhang.page.words.Words;

/** Units and years with the state of every item, as a table with tools. */
final class StatusListing {
  private final String root;
  private final Words words;

  /**
   * @param root from the page to the site's root
   */
  StatusListing(String root, Words words) {
    this.root = root;
    this.words = words;
  }

  ListingBlock of(List<StatusPages.Row> rows) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.say("overview.unit"), false));
    columns.add(new Table.Column(words.say("units.region"), false));
    columns.add(new Table.Column(words.say("overview.year"), false));
    for (DisclosureItem item : DisclosureItem.values()) {
      columns.add(new Table.Column(words.of(item), false));
    }
    Table table =
        new Table(
            "table-status",
            words.say("status.caption"),
            columns,
            rows.stream().map(this::row).toList(),
            List.of(words.say("status.rule")),
            "");
    List<Integer> filters = IntStream.range(1, columns.size()).boxed().toList();
    return new ListingBlock(table, filters, PagedListing.labels(words));
  }

  private Table.Row row(StatusPages.Row row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.unit().region().name()));
    cells.add(Cell.of(row.year().year().toString()));
    for (DisclosureItem item : DisclosureItem.values()) {
      cells.add(cell(row, item));
    }
    String href = root + Addresses.of(row.unit());
    return new Table.Row("", "", Cell.link(row.unit().name(), href), List.of(), cells);
  }

  private Cell cell(StatusPages.Row row, DisclosureItem item) {
    return row.year().items().stream()
        .filter(status -> status.item() == item)
        .findFirst()
        .map(s -> new Cell("", words.of(s.state()), "", mark(s), href(row, s)))
        .orElse(new Cell("", "—", words.say("status.noItem"), "", ""));
  }

  /** Its report, where there is one of that year. */
  private String href(StatusPages.Row row, UnitStatus.ItemStatus status) {
    boolean there =
        status.state() == DisclosureState.PUBLISHED || status.state() == DisclosureState.LATE;
    return there && row.year().reported() ? root + Addresses.of(row.unit(), row.year().year()) : "";
  }

  private String mark(UnitStatus.ItemStatus status) {
    List<String> parts = new ArrayList<>();
    addDay(parts, "status.published", status.published());
    addDay(parts, "status.lastDay", status.lastDay());
    Hints.add(parts, words, "hint.plain", status.ground());
    return String.join(words.say("structure.separator"), parts);
  }

  private void addDay(List<String> parts, String key, LocalDate day) {
    if (day != null) {
      parts.add(words.say(key, day.toString()));
    }
  }
}
