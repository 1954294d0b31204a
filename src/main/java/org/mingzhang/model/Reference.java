package org.mingzhang.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A macro in a narrative that asks for a figure, a chart, a table or findings.
 *
 * @param kind what is asked for
 * @param target the address of a figure, or the name of a chart, table or section
 * @param line where the macro stands, counted from 1
 * @param column where it begins, counted from 1
 */
public record Reference(Kind kind, String target, int line, int column) {

  /** The form of the address of a figure: section, row, column. */
  public static final String FIGURE_ADDRESS = "[a-z][A-Za-z]*\\.[A-Za-z0-9-]+\\.[A-Za-z0-9-]+";

  private static final Pattern FIGURE = Pattern.compile(FIGURE_ADDRESS);

  /** What a macro asks for. */
  public enum Kind {
    FIGURE,
    CHART,
    TABLE,
    FINDINGS
  }

  public Reference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(target, "target");
  }

  /** Whether the target can be an address at all; true for all but figures. */
  public boolean isWellFormed() {
    return kind != Kind.FIGURE || FIGURE.matcher(target).matches();
  }
}
