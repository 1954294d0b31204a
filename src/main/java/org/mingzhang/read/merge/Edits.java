package org.mingzhang.read.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, gathered first and made at once, so that every place stays where it was. */
final class Edits {

  private record Edit(int from, int to, int order, String text) {}

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  Edits(String text) {
    this.text = text;
  }

  /**
   * @param from counted in code points, as the parser counts
   * @param to the first that stays
   */
  void replace(int from, int to, String by) {
    edits.add(new Edit(offset(from), offset(to), edits.size(), by));
  }

  void insert(int at, String what) {
    replace(at, at, what);
  }

  /** Puts lines below the line that a place is in. */
  void insertBelow(int at, String lines) {
    int end = text.indexOf('\n', offset(at));
    int offset = end < 0 ? text.length() : end;
    edits.add(new Edit(offset, offset, edits.size(), "\n" + lines));
  }

  /** Puts lines at the foot of the text. */
  void append(String lines) {
    String end = text.endsWith("\n") ? "" : "\n";
    edits.add(new Edit(text.length(), text.length(), edits.size(), end + lines + "\n"));
  }

  private int offset(int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The text with all changes. */
  String apply() {
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Edit edit :
        edits.stream()
            .sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::order))
            .toList()) {
      result.append(text, done, edit.from()).append(edit.text());
      done = edit.to();
    }
    return result.append(text.substring(done)).toString();
  }
}
