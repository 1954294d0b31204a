package org.mingzhang.page.view;

import java.util.List;

/**
 * A table of words: on a phone each row is read downwards. A script may add ways to filter and sort
 * it; without one it is complete.
 *
 * @param table what it lists
 * @param filters numbers of the columns whose values a reader can choose from, the first column
 *     being 0; empty for a table that needs no tools
 * @param labels words for the tools
 */
public record ListingBlock(Table table, List<Integer> filters, Labels labels) implements Block {
  public ListingBlock {
    filters = List.copyOf(filters);
  }

  /** A table without tools. */
  public static ListingBlock of(Table table) {
    return new ListingBlock(table, List.of(), new Labels("", "", ""));
  }

  @Override
  public String kind() {
    return "listing";
  }

  /** The numbers of {@link #filters} as the script reads them: {@code 0,2}. */
  public String filterColumns() {
    return String.join(",", filters.stream().map(String::valueOf).toList());
  }

  /**
   * Words for the tools.
   *
   * @param all the choice of everything
   * @param shown how many rows are shown, with {@code {0}} of {@code {1}}
   * @param sort how a heading that sorts is announced
   */
  public record Labels(String all, String shown, String sort) {}
}
