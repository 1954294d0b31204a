package org.mingzhang.read.sheet;

import java.util.Objects;
import org.mingzhang.read.file.Place;

/**
 * A cell, or an area of merged cells.
 *
 * @param place of its upper left corner, rows and columns counted from 1
 * @param down how many rows it covers
 * @param across how many columns it covers
 * @param indent by how many steps its text is moved to the right by its format
 * @param text as a spreadsheet program shows it, without spaces around it; empty for an empty cell
 * @param leading how many half-width spaces stood before the text
 * @param state what keeps the text from being what the form says
 * @param exact the number in the cell where its format shows fewer digits; else empty
 */
public record SheetCell(
    Place place,
    int down,
    int across,
    int indent,
    String text,
    int leading,
    State state,
    String exact) {

  /** What keeps a text from being what the form says. */
  public enum State {
    /** Nothing. */
    GOOD,
    /** A formula that failed: {@code #REF!}. */
    FAILED,
    /** A formula whose result was not saved. */
    UNCOMPUTED,
    /** A number that its format shows as another: in thousands. */
    SCALED
  }

  public SheetCell {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(exact, "exact");
  }

  /** A cell of text. */
  static SheetCell of(Place place, String raw) {
    return of(place, 0, raw, State.GOOD, "");
  }

  static SheetCell of(Place place, int indent, String text, State state, String exact) {
    String raw = text.replace("\r\n", "\n").replace('\r', '\n');
    int start = 0;
    int leading = 0;
    while (start < raw.length() && isSpace(raw.charAt(start))) {
      leading += raw.charAt(start) == '\u3000' ? 2 : 1;
      start++;
    }
    int end = raw.length();
    while (end > start && isSpace(raw.charAt(end - 1))) {
      end--;
    }
    return new SheetCell(place, 1, 1, indent, raw.substring(start, end), leading, state, exact);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  SheetCell covering(int rows, int columns) {
    return new SheetCell(place, rows, columns, indent, text, leading, state, exact);
  }

  /** The same with its text as far to the right as that many spaces would move it. */
  public SheetCell movedTo(int spaces) {
    return new SheetCell(place, down, across, 0, text, spaces, state, exact);
  }

  public boolean isEmpty() {
    return text.isEmpty() && state == State.GOOD;
  }

  /** The last row it covers. */
  public int bottom() {
    return place.line() + down - 1;
  }

  /** The last column it covers. */
  public int right() {
    return place.column() + across - 1;
  }
}
