package org.mingzhang.page.view;

import java.util.Objects;

/**
 * A value as shown.
 *
 * @param id its address; empty when it has none
 * @param text as printed; empty when there is nothing
 * @param spoken what a screen reader says where there is only a sign; empty to say the text
 * @param mark 推算 or what an unreadable print was taken for; empty for none
 * @param href where it leads; empty for plain text
 */
public record Cell(String id, String text, String spoken, String mark, String href) {
  public Cell {
    Objects.requireNonNull(text, "text");
  }

  /** Plain text. */
  public static Cell of(String text) {
    return new Cell("", text, "", "", "");
  }

  /** Text that leads somewhere. */
  public static Cell link(String text, String href) {
    return new Cell("", text, "", "", href);
  }

  /** The same with an address. */
  public Cell at(String address) {
    return new Cell(address, text, spoken, mark, href);
  }
}
