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
 * @param correction 更正, leading to what was changed; {@link #NO_LINK} for a figure that stands as
 *     it was published
 * @param datum the number behind it; {@link Datum#NONE} for words
 */
public record Cell(
    String id, String text, String spoken, String mark, String href, Link correction, Datum datum) {

  /** No link. */
  public static final Link NO_LINK = new Link("", "");

  public Cell {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(correction, "correction");
    Objects.requireNonNull(datum, "datum");
  }

  /** A cell of words. */
  public Cell(String id, String text, String spoken, String mark, String href) {
    this(id, text, spoken, mark, href, NO_LINK, Datum.NONE);
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
    return new Cell(address, text, spoken, mark, href, correction, datum);
  }

  /** The same with the number behind it. */
  public Cell with(Datum number) {
    return new Cell(id, text, spoken, mark, href, correction, number);
  }

  /** The same, leading to what was changed since it was published. */
  public Cell corrected(Link link) {
    return new Cell(id, text, spoken, mark, href, link, datum);
  }

  /** Whether its text is all that is shown: nearly always, so that a template asks for it first. */
  public boolean isPlain() {
    return href.isEmpty() && spoken.isEmpty() && mark.isEmpty() && correction.text().isEmpty();
  }

  /** The number behind it, for a cell elsewhere that shows the figure of this address again. */
  public Datum datumAt(String address) {
    return new Datum(address, datum.value(), datum.money());
  }

  /** The address of its figure where no {@code id} says it; empty otherwise. */
  public String figure() {
    return datum.figure().equals(id) ? "" : datum.figure();
  }
}
