package org.mingzhang.page.view;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A value as shown.
 *
 * @param id its address; empty when it has none
 * @param text as printed; empty when there is nothing
 * @param spoken what a screen reader says where there is only a sign; empty to say the text
 * @param mark 推算 or what an unreadable print was taken for; empty for none
 * @param href where it leads; empty for plain text
 * @param value the exact number that it is sorted by, digits and a point; empty to sort it by its
 *     text
 */
public record Cell(String id, String text, String spoken, String mark, String href, String value) {
  public Cell {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(value, "value");
  }

  /** A value that is not sorted by a number. */
  public Cell(String id, String text, String spoken, String mark, String href) {
    this(id, text, spoken, mark, href, "");
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
    return new Cell(address, text, spoken, mark, href, value);
  }

  /** The same, sorted by that number. */
  public Cell sortedBy(BigDecimal number) {
    return new Cell(id, text, spoken, mark, href, number.toPlainString());
  }
}
