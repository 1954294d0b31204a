package org.mingzhang.page.view;

import java.util.List;

/**
 * A table.
 *
 * @param id unique on the page
 * @param caption finished words, the unit of its amounts among them
 * @param columns headings; the first is that of the rows' names
 * @param rows in order
 * @param notes sentences below the table
 * @param source where it stands; empty when unknown
 * @param sourceHref where the document of its source stands on the page; empty for no link
 * @param money the unit of money that the caption names; empty when it names none
 */
public record Table(
    String id,
    String caption,
    List<Column> columns,
    List<Row> rows,
    List<String> notes,
    String source,
    String sourceHref,
    String money) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** A table whose caption names no unit of money. */
  public Table(
      String id,
      String caption,
      List<Column> columns,
      List<Row> rows,
      List<String> notes,
      String source) {
    this(id, caption, columns, rows, notes, source, "", "");
  }

  /** The same table, whose caption names this unit of money. */
  public Table in(String unit) {
    return new Table(id, caption, columns, rows, notes, source, sourceHref, unit);
  }

  /** The same table under these headings. */
  public Table withColumns(List<Column> headings) {
    return new Table(id, caption, headings, rows, notes, source, sourceHref, money);
  }

  /** The same table under another anchor. */
  public Table named(String other) {
    return new Table(other, caption, columns, rows, notes, source, sourceHref, money);
  }

  /** The same table, whose source leads to its document. */
  public Table from(String href) {
    return new Table(id, caption, columns, rows, notes, source, href, money);
  }

  /** Whether any cell is an amount that can be written in another unit. */
  public boolean hasMoney() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> !cell.datum().money().isEmpty());
  }

  /** The same table in another place of the page, where nothing has its address. */
  public Table repeatedAs(String otherId) {
    List<Row> plain = rows.stream().map(Row::withoutAddresses).toList();
    return new Table(otherId, caption, columns, plain, notes, source, sourceHref, money);
  }

  /**
   * A column.
   *
   * @param title finished words
   * @param numeric aligned right
   * @param term where the glossary explains it; empty for no term, or where the page has the link
   *     already
   */
  public record Column(String title, boolean numeric, String term) {

    /** A column whose title is no link. */
    public Column(String title, boolean numeric) {
      this(title, numeric, "");
    }
  }

  /**
   * A row.
   *
   * @param id its address; empty when it has none
   * @param tone {@code total}, {@code depth-1} … for the stylesheet; empty for a plain row
   * @param head the row's name
   * @param hints small print below the name
   * @param cells one for each further column
   */
  public record Row(String id, String tone, Cell head, List<String> hints, List<Cell> cells) {
    public Row {
      hints = List.copyOf(hints);
      cells = List.copyOf(cells);
    }

    private Row withoutAddresses() {
      return new Row("", tone, head.at(""), hints, cells.stream().map(c -> c.at("")).toList());
    }
  }
}
