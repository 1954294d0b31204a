package org.mingzhang.page.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text as lines, by the rules of Chinese line breaking. */
final class Lines {
  private static final String CUT = "……";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final int width;
  private final Type type;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  /** How wide the line is, spaces at its ends included. */
  private int hundredths;

  private Lines(int width, Type type) {
    this.width = width;
    this.type = type;
  }

  /**
   * @param width that no line exceeds, at least two letters
   * @return at least one line for a text that is not blank
   */
  static List<String> of(String text, int width, Type type) {
    Lines lines = new Lines(width, type);
    Pieces.of(BLANKS.matcher(text.strip()).replaceAll(" ")).forEach(lines::add);
    lines.end();
    return List.copyOf(lines.lines);
  }

  /** The same with an end: what is beyond the last line is left out, and marked as such. */
  static List<String> of(String text, int width, Type type, int most) {
    List<String> all = of(text, width, type);
    if (all.size() <= most) {
      return all;
    }
    List<String> kept = new ArrayList<>(all.subList(0, most - 1));
    String rest = all.get(most - 1);
    while (TextRuler.width(rest + CUT, type) > width) {
      rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
    }
    kept.add(rest + CUT);
    return kept;
  }

  private void add(String piece) {
    int more = TextRuler.hundredths(piece);
    // The sum is soon made; what it refuses may still fit without the spaces at its ends.
    if (TextRuler.width(hundredths + more, type) <= width || fits(line + piece)) {
      line.append(piece);
      hundredths += more;
    } else if (fits(piece)) {
      end();
      line.append(piece);
      hundredths = more;
    } else {
      piece.codePoints().forEach(this::force);
    }
  }

  /** A piece wider than a line is cut between any two letters. */
  private void force(int letter) {
    String next = Character.toString(letter);
    if (!fits(line + next)) {
      end();
    }
    line.append(next);
    hundredths += TextRuler.hundredths(next);
  }

  private boolean fits(String text) {
    return TextRuler.width(text.strip(), type) <= width;
  }

  private void end() {
    String whole = line.toString().strip();
    if (!whole.isEmpty()) {
      lines.add(whole);
    }
    line.setLength(0);
    hundredths = 0;
  }
}
