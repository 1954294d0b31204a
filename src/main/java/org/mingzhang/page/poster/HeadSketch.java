package org.mingzhang.page.poster;

import java.util.ArrayList;
import java.util.List;

/** The head of a picture: whose it is, the answer, the large figures. */
final class HeadSketch {
  private static final int PAD = 36;
  private static final int GAP = 20;
  private static final int CELL = 22;

  /** The largest size that a figure fits in. */
  private static final List<Integer> SIZES = List.of(56, 50, 44, 38, 34, 30, 28);

  /** A word needs less room to be seen than a number. */
  private static final int LARGEST_WORD = 38;

  /** Rather fewer figures side by side than smaller ones. */
  private static final Type SMALLEST_WANTED = new Type(38, true);

  private final Poster poster;
  private final int margin;
  private final int columns;

  /**
   * @param columns how many figures stand side by side at most
   */
  HeadSketch(Poster poster, int margin, int columns) {
    this.poster = poster;
    this.margin = margin;
    this.columns = columns;
  }

  /** The band over the full width of the picture, then the rest within its margins. */
  Sketch draw(int width) {
    int room = width - 2 * margin;
    Sketch name =
        new Sketch(room)
            .gap(PAD)
            .text(poster.kicker(), Type.SMALL, Ink.ON_ACCENT)
            .gap(8)
            .text(poster.unit(), Type.NAME, Ink.ON_ACCENT)
            .text(poster.heading(), Type.HEADING, Ink.ON_ACCENT)
            .gap(PAD - 6);
    Sketch head = new Sketch(width);
    head.put(new Mark.Box(0, 0, width, name.height(), 0, Ink.ACCENT)).below(name, margin);
    head.gap(GAP).below(new Sketch(room).text(poster.answer(), Type.BODY, Ink.INK), margin);
    return head.gap(GAP).below(figures(room), margin);
  }

  private Sketch figures(int room) {
    Sketch all = new Sketch(room);
    int perRow = perRow(room);
    for (int first = 0; first < poster.figures().size(); first += perRow) {
      int end = Math.min(first + perRow, poster.figures().size());
      row(all, poster.figures().subList(first, end));
    }
    return all;
  }

  private int perRow(int room) {
    int widest =
        poster.figures().stream()
            .mapToInt(
                f ->
                    Math.max(
                        TextRuler.width(f.label(), Type.SMALL),
                        TextRuler.width(f.value(), SMALLEST_WANTED) + besides(f)))
            .max()
            .orElse(0);
    int fit = (room + GAP) / (widest + 2 * CELL + GAP);
    return Math.max(2, Math.min(columns, fit));
  }

  /** The room that the unit takes behind the digits. */
  private static int besides(Poster.Figure figure) {
    return figure.unit().isEmpty() ? 0 : 8 + TextRuler.width(figure.unit(), Type.SMALL);
  }

  /** A row that is not full is spread over the whole width. */
  private static void row(Sketch all, List<Poster.Figure> figures) {
    int wide = (all.width() - (figures.size() - 1) * GAP) / figures.size();
    List<Sketch> cells = new ArrayList<>();
    figures.forEach(figure -> cells.add(cell(figure, wide - 2 * CELL)));
    int tall = cells.stream().mapToInt(Sketch::height).max().orElse(0);
    for (int i = 0; i < cells.size(); i++) {
      int x = i * (wide + GAP);
      all.put(new Mark.Box(x, 0, wide, tall, 8, Ink.TINT)).put(cells.get(i), x + CELL);
    }
    all.gap(tall + GAP);
  }

  private static Sketch cell(Poster.Figure figure, int wide) {
    Sketch cell = new Sketch(wide).gap(14).text(figure.label(), Type.SMALL, Ink.MUTED);
    value(cell, figure, wide);
    return cell.text(figure.note(), Type.SMALL, Ink.MUTED).gap(14);
  }

  private static void value(Sketch cell, Poster.Figure figure, int wide) {
    for (int size : SIZES) {
      if (figure.unit().isEmpty() && size > LARGEST_WORD) {
        continue;
      }
      Type type = new Type(size, true);
      int digits = TextRuler.width(figure.value(), type);
      if (digits + besides(figure) <= wide) {
        place(cell, figure, type, digits);
        return;
      }
    }
    String both = (figure.value() + " " + figure.unit()).strip();
    cell.text(both, Type.STRONG, Ink.ACCENT);
  }

  private static void place(Sketch cell, Poster.Figure figure, Type type, int digits) {
    int base = type.ascent();
    cell.put(new Mark.Text(0, base, false, type, Ink.ACCENT, figure.value()));
    if (!figure.unit().isEmpty()) {
      cell.put(new Mark.Text(digits + 8, base, false, Type.SMALL, Ink.MUTED, figure.unit()));
    }
    cell.gap(type.leading());
  }
}
