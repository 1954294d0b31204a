package org.mingzhang.page.view;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The number behind a cell, for scripts and for whoever compares pages with files.
 *
 * @param figure the address of the figure, the same as in the charts and the CSV files of the page;
 *     empty for none. A cell that has the address as its {@code id} does not repeat it
 * @param value exact, as a plain decimal without grouping and unit; empty where there is no number
 * @param money the unit the amount is written in, where it may be rewritten in another: 元, 万元 or
 *     亿元. Empty for what is no money, and for a print that had to be read and stays as it is. With
 *     an empty {@code value}, the text is the name of the unit itself
 */
public record Datum(String figure, String value, String money) {

  /** Nothing but text. */
  public static final Datum NONE = new Datum("", "", "");

  public Datum {
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(money, "money");
  }

  /** A number that is no amount of money. */
  public static Datum of(String figure, BigDecimal value) {
    return new Datum(figure, value.toPlainString(), "");
  }

  /** The name of a unit of money. */
  public static Datum unit(String money) {
    return new Datum("", "", money);
  }
}
