package org.mingzhang.page.view;

/**
 * A large figure at the head of a page.
 *
 * @param label what it is
 * @param value the digits, or the word that stands where no figure was published
 * @param unit behind the digits; empty when none
 * @param note one line below; empty when none
 * @param href the row the figure stands in; empty when there is none
 * @param datum the number behind it; {@link Datum#NONE} for words and counts
 */
public record Tile(String label, String value, String unit, String note, String href, Datum datum) {

  /** A tile of words or of a count. */
  public Tile(String label, String value, String unit, String note, String href) {
    this(label, value, unit, note, href, Datum.NONE);
  }
}
