package org.mingzhang.scaffold;

import java.util.function.Consumer;

/** Lines of a YAML file, indented as deep as they stand. */
final class DraftLines {

  private static final String STEP = "  ";

  private final StringBuilder text;
  private final String indent;

  DraftLines() {
    this(new StringBuilder(), "");
  }

  private DraftLines(StringBuilder text, String indent) {
    this.text = text;
    this.indent = indent;
  }

  void comment(String words) {
    text.append("# ").append(words).append('\n');
  }

  void section(String key) {
    text.append(key).append(":\n");
  }

  /** A field of the section, or of the row that these lines are the fields of. */
  void line(String line) {
    text.append(indent).append(STEP).append(line).append('\n');
  }

  /** The first field of a row; the others stand deeper. */
  void item(String line) {
    text.append(indent).append(STEP).append("- ").append(line).append('\n');
  }

  void deeper(Consumer<DraftLines> lines) {
    lines.accept(new DraftLines(text, indent + STEP));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
