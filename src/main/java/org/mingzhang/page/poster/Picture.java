package org.mingzhang.page.poster;

import java.util.ArrayList;
import java.util.List;

/**
 * A poster that is laid out.
 *
 * @param width in units
 * @param height in units, as much as the content takes
 * @param marks what is drawn, the lower ones first
 */
public record Picture(Poster poster, Form form, int width, int height, List<Mark> marks) {

  static final int PHONE_WIDTH = 750;

  /** Widths of a sheet: the letters of the last are still 7 points high on A4. */
  private static final List<Integer> SHEET_WIDTHS =
      List.of(1240, 1320, 1400, 1480, 1560, 1660, 1760, 1900);

  private static final int SHEET_COLUMNS = 5;
  private static final int GAP = 44;
  private static final int FOOT = 20;

  /** What a picture is made for. */
  public enum Form {
    /** One column, to be read on a phone. */
    PHONE,
    /** Two columns, for a sheet of A4 and for wide screens. */
    SHEET
  }

  public Picture {
    marks = List.copyOf(marks);
  }

  /** For a phone: one column. */
  public static Picture phone(Poster poster) {
    int margin = 32;
    Sketch sketch = new Sketch(PHONE_WIDTH);
    sketch.below(new HeadSketch(poster, margin, 2).draw(PHONE_WIDTH), 0);
    PartSketches parts = new PartSketches(PHONE_WIDTH - 2 * margin);
    poster.parts().forEach(part -> sketch.gap(GAP / 2).below(parts.of(part), margin));
    return finished(poster, Form.PHONE, sketch, margin);
  }

  /**
   * For a sheet of paper: the parts in two columns of nearly the same height, the letters as large
   * as A4 has room for.
   */
  public static Picture sheet(Poster poster) {
    return SHEET_WIDTHS.stream()
        .map(width -> sheet(poster, width))
        .filter(Picture::fitsOnSheet)
        .findFirst()
        .orElseGet(() -> sheet(poster, SHEET_WIDTHS.get(SHEET_WIDTHS.size() - 1)));
  }

  /** A4 less its margins is 1.43 times as high as wide. */
  private boolean fitsOnSheet() {
    return height * 100 <= width * 143;
  }

  private static Picture sheet(Poster poster, int width) {
    int margin = 48;
    int wide = (width - 2 * margin - GAP) / 2;
    PartSketches drawing = new PartSketches(wide);
    List<Sketch> parts = poster.parts().stream().map(drawing::of).toList();
    Sketch sketch = new Sketch(width);
    sketch.below(new HeadSketch(poster, margin, SHEET_COLUMNS).draw(width), 0);
    int split = split(parts);
    Sketch left = column(parts.subList(0, split), wide);
    Sketch right = column(parts.subList(split, parts.size()), wide);
    sketch.put(left, margin).put(right, margin + wide + GAP);
    sketch.gap(Math.max(left.height(), right.height()));
    return finished(poster, Form.SHEET, sketch, margin);
  }

  private static Sketch column(List<Sketch> parts, int wide) {
    Sketch column = new Sketch(wide);
    parts.forEach(part -> column.gap(GAP / 2).below(part, 0));
    return column;
  }

  /** How many parts stand in the left column, so that the higher one is as low as can be. */
  private static int split(List<Sketch> parts) {
    int best = parts.size();
    int lowest = height(parts);
    for (int i = 0; i < parts.size(); i++) {
      int higher = Math.max(height(parts.subList(0, i)), height(parts.subList(i, parts.size())));
      if (higher < lowest) {
        best = i;
        lowest = higher;
      }
    }
    return best;
  }

  private static int height(List<Sketch> parts) {
    return parts.stream().mapToInt(part -> part.height() + GAP / 2).sum();
  }

  private static Picture finished(Poster poster, Form form, Sketch sketch, int margin) {
    int room = sketch.width() - 2 * margin;
    sketch.gap(FOOT).put(new Mark.Box(margin, 0, room, 2, 0, Ink.LINE)).gap(FOOT);
    Sketch foot = new Sketch(room);
    poster.foot().forEach(line -> foot.text(line, Type.SMALL, Ink.MUTED));
    sketch.below(foot, margin).gap(FOOT);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box(0, 0, sketch.width(), sketch.height(), 0, Ink.GROUND));
    marks.addAll(sketch.marks());
    return new Picture(poster, form, sketch.width(), sketch.height(), marks);
  }

  /** The picture as SVG: presentation attributes only, nothing outside itself. */
  public String svg() {
    return new SvgWriter(this).write();
  }
}
