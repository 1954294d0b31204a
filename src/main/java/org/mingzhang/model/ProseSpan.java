package org.mingzhang.model;

import java.util.Objects;

/**
 * A line of a narrative that a reader will see, without the macros in it.
 *
 * @param text the line with every macro replaced by a single U+FFFC
 * @param line where it stands, counted from 1
 */
public record ProseSpan(String text, int line) {

  public ProseSpan {
    Objects.requireNonNull(text, "text");
  }
}
