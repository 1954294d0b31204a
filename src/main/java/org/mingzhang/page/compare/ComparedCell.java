package org.mingzhang.page.compare;

import java.util.Objects;

/**
 * A figure of one report in a comparison.
 *
 * @param text as shown, in the unit of its table; a word where there is nothing to show
 * @param note small print: the original where it was converted, what a share is of; may be empty
 * @param value the exact number of the text, {@code 555.808078}; empty when it takes no part in any
 *     comparison
 * @param basis what the number rests on: numbers of one column with different bases are not
 *     compared; empty for the usual one
 * @param anchor on the report's page; empty for none
 */
public record ComparedCell(String text, String note, String value, String basis, String anchor) {
  public ComparedCell {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(anchor, "anchor");
  }

  /** Words in the place of a figure. */
  static ComparedCell word(String text) {
    return new ComparedCell(text, "", "", "", "");
  }
}
