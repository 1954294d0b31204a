package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.form.FormColumns;

/**
 * The levels of the rows of a table: by how far their names stand to the right, else by their
 * codes, numbers and by 其中, else by a total in the first row.
 */
final class Outline {

  /** 其中： is three signs wide. */
  private static final int OF_WHICH = 6;

  private static final int INDENT = 2;

  /**
   * A row with the level it stands on.
   *
   * @param printed its name with what stands before it
   */
  record Line(FoundRow row, String printed) {

    int width() {
      return row.head().leading() + INDENT * row.head().indent();
    }

    boolean isCoded() {
      return !row.text(FormColumns.CODE).isEmpty();
    }

    boolean isBelow(Line whole) {
      String code = row.text(FormColumns.CODE);
      String above = whole.row().text(FormColumns.CODE);
      return !above.isEmpty() && code.length() > above.length() && code.startsWith(above);
    }

    boolean ofWhich() {
      return FormNames.isOfWhich(printed);
    }

    int rank() {
      return FormNames.rank(printed);
    }
  }

  private final List<Line> lines;
  private final List<Integer> depths = new ArrayList<>();
  private boolean assumed;

  private Outline(List<Line> lines) {
    this.lines = lines;
  }

  static Outline of(List<Line> lines) {
    Outline outline = new Outline(lines);
    if (lines.stream().anyMatch(line -> line.width() > 0)) {
      outline.byWidth();
    } else if (lines.stream().anyMatch(outline::hasPart)) {
      outline.byCode();
    } else if (lines.stream().anyMatch(line -> line.rank() > 0)) {
      outline.byNumber();
    } else {
      outline.byWords();
    }
    return outline;
  }

  /** Whether a level follows from anything but the place of a name. */
  boolean isAssumed() {
    return assumed;
  }

  /** The rows that stand on the highest level, with those below them. */
  List<FoundRow> trees() {
    return trees(0, lines.size(), 0);
  }

  private List<FoundRow> trees(int from, int to, int depth) {
    List<FoundRow> rows = new ArrayList<>();
    for (int i = from; i < to; ) {
      int end = i + 1;
      while (end < to && depths.get(end) > depths.get(i)) {
        end++;
      }
      rows.add(lines.get(i).row().with(trees(i + 1, end, depth + 1)));
      i = end;
    }
    return rows;
  }

  private void byWidth() {
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      while (!open.isEmpty() && !isBelow(line, open.get(open.size() - 1))) {
        open.remove(open.size() - 1);
      }
      depths.add(open.size());
      open.add(line);
    }
  }

  private static boolean isBelow(Line line, Line above) {
    if (line.width() == above.width()) {
      return line.ofWhich() && !above.ofWhich();
    }
    // Names behind the first part are often moved to where its name begins, behind 其中.
    boolean aligned = above.ofWhich() && line.width() - above.width() >= OF_WHICH - INDENT;
    return line.width() > above.width() && !aligned;
  }

  private boolean hasPart(Line whole) {
    return lines.stream().anyMatch(line -> line.isBelow(whole));
  }

  /** 20816 is a part of 208. A row without a code is a total of those around it. */
  private void byCode() {
    assumed = true;
    boolean total = !lines.get(0).isCoded() && RowWords.isTotal(lines.get(0).row().name());
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      while (!open.isEmpty() && !line.isBelow(open.get(open.size() - 1))) {
        open.remove(open.size() - 1);
      }
      depths.add(open.size() + (total && line.isCoded() ? 1 : 0));
      if (line.isCoded()) {
        open.add(line);
      }
    }
  }

  private void byNumber() {
    assumed = true;
    List<Integer> open = new ArrayList<>();
    for (Line line : lines) {
      if (line.ofWhich() || line.rank() > 0) {
        int rank = line.ofWhich() && line.rank() == 0 ? 9 : line.rank();
        while (!open.isEmpty() && open.get(open.size() - 1) >= rank) {
          open.remove(open.size() - 1);
        }
        depths.add(open.size());
        open.add(rank);
      } else {
        boolean total = RowWords.isTotal(line.row().name());
        depths.add(total || depths.isEmpty() ? 0 : depths.get(depths.size() - 1));
        open = total ? new ArrayList<>(List.of(0)) : open;
      }
    }
  }

  private void byWords() {
    boolean total = !lines.isEmpty() && RowWords.isTotal(lines.get(0).row().name());
    int depth = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0 && line.ofWhich()) {
        depth++;
      } else if (i == 1 && total) {
        depth = 1;
      } else if (i > 0 && RowWords.isTotal(line.row().name())) {
        depth = 0;
      } else if (RowWords.isBranch(line.row().name())) {
        depth = total && i > 0 ? 1 : 0;
      }
      depths.add(depth);
      assumed |= depth > 0;
    }
  }
}
