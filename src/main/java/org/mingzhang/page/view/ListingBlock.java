package org.mingzhang.page.view;

import java.util.List;

/**
 * A table of words: on a phone each row is read downwards. A script may add ways to filter and sort
 * it; without one it is complete.
 *
 * @param table what it lists
 * @param filters numbers of the columns whose values a reader can choose from, the first column
 *     being 0; empty for a table that needs no tools
 * @param lists numbers of the columns whose cells list several values, each to be chosen by itself
 * @param labels words for the tools
 */
public record ListingBlock(Table table, List<Integer> filters, List<Integer> lists, Labels labels)
    implements Block {
  public ListingBlock {
    filters = List.copyOf(filters);
    lists = List.copyOf(lists);
  }

  /** A table with tools, one value in each cell. */
  public ListingBlock(Table table, List<Integer> filters, Labels labels) {
    this(table, filters, List.of(), labels);
  }

  /** A table without tools. */
  public static ListingBlock of(Table table) {
    return new ListingBlock(table, List.of(), Labels.NONE);
  }

  @Override
  public String kind() {
    return "listing";
  }

  /** The numbers of {@link #filters} as the script reads them: {@code 0,2}. */
  public String filterColumns() {
    return numbers(filters);
  }

  /** The numbers of {@link #lists} in the same form. */
  public String listColumns() {
    return numbers(lists);
  }

  private static String numbers(List<Integer> columns) {
    return String.join(",", columns.stream().map(String::valueOf).toList());
  }

  /**
   * Words for the tools.
   *
   * @param find what the field for any text is called
   * @param all the choice of everything
   * @param shown how many rows are shown, with {@code {0}} of {@code {1}}
   * @param sort how a heading that sorts is announced
   * @param order what the choice of an order is called, where there are no headings to press
   * @param unsorted the order of the page itself
   * @param up a column in ascending order, with {@code {0}} for its name
   * @param down a column in descending order
   * @param separator between the values of a cell that lists several
   */
  public record Labels(
      String find,
      String all,
      String shown,
      String sort,
      String order,
      String unsorted,
      String up,
      String down,
      String separator) {
    static final Labels NONE = new Labels("", "", "", "", "", "", "", "", "");
  }
}
