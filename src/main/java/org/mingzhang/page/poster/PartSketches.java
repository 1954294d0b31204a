package org.mingzhang.page.poster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mingzhang.page.poster.PosterPart.Bar;
import org.mingzhang.page.poster.PosterPart.Item;
import org.mingzhang.page.poster.PosterPart.LegendEntry;
import org.mingzhang.page.poster.PosterPart.SignRow;

/** The parts of a picture, drawn in a column of given width. */
final class PartSketches {
  private static final int GAP = 12;
  private static final int BAR = 18;
  private static final int PITCH = 30;
  private static final int INDENT = 36;
  private static final int MOST_LINES = 4;

  private final int width;

  PartSketches(int width) {
    this.width = width;
  }

  Sketch of(PosterPart part) {
    Sketch sketch = new Sketch(width);
    title(sketch, part.title());
    if (part instanceof PosterPart.Bars bars) {
      bars(sketch, bars);
    } else if (part instanceof PosterPart.Signs signs) {
      signs(sketch, signs);
    } else if (part instanceof PosterPart.Items items) {
      items.items().forEach(item -> item(sketch, item));
      more(sketch, items.more());
    } else if (part instanceof PosterPart.Notes notes) {
      notes.notes().forEach(note -> note(sketch, note, notes.listed()));
      more(sketch, notes.more());
    }
    return sketch;
  }

  private void title(Sketch sketch, String title) {
    sketch.put(new Mark.Box(0, 8, 8, Type.TITLE.size(), 2, Ink.ACCENT));
    sketch.lines(
        Lines.of(title, width - INDENT / 2, Type.TITLE), INDENT * 2 / 3, Type.TITLE, Ink.ACCENT);
    sketch.gap(GAP / 2);
  }

  private static void caption(Sketch sketch, String caption) {
    if (!caption.isEmpty()) {
      sketch.text(caption, Type.BODY, Ink.INK).gap(GAP);
    }
  }

  private static void more(Sketch sketch, String more) {
    sketch.text(more, Type.SMALL, Ink.MUTED);
  }

  private void bars(Sketch sketch, PosterPart.Bars part) {
    caption(sketch, part.caption());
    part.bars().forEach(bar -> bar(sketch, bar, part.whole()));
    more(sketch, part.more());
  }

  private void bar(Sketch sketch, Bar bar, BigDecimal whole) {
    pair(sketch, bar.name(), bar.label(), 0);
    sketch.put(new Mark.Box(0, 4, width, BAR, 3, Ink.TRACK));
    int reach =
        bar.value()
            .multiply(BigDecimal.valueOf(width))
            .divide(whole, 0, RoundingMode.HALF_UP)
            .intValueExact();
    if (reach > 0) {
      sketch.put(new Mark.Box(0, 4, reach, BAR, 3, Ink.of(bar.tone())));
    }
    sketch.gap(BAR + GAP * 2);
  }

  /** A name with its value at the right; below it where both do not fit beside each other. */
  private void pair(Sketch sketch, String name, String value, int indent) {
    int room = width - indent;
    int wide = TextRuler.width(value, Type.STRONG);
    boolean beside = TextRuler.width(name, Type.BODY) + GAP * 2 + wide <= room;
    if (beside || wide <= room / 2 && !value.isEmpty()) {
      sketch.beside(value, Type.STRONG, Ink.INK);
      List<String> lines = Lines.of(name, room - wide - GAP * 2, Type.BODY, MOST_LINES);
      sketch.lines(lines, indent, Type.BODY, Ink.INK);
    } else {
      sketch.lines(Lines.of(name, room, Type.BODY, MOST_LINES), indent, Type.BODY, Ink.INK);
      sketch.lines(Lines.of(value, room, Type.STRONG, MOST_LINES), indent, Type.STRONG, Ink.INK);
    }
  }

  private void signs(Sketch sketch, PosterPart.Signs part) {
    caption(sketch, part.caption());
    part.rows().forEach(row -> signRow(sketch, row));
    legend(sketch, part.legend());
    more(sketch, part.more());
  }

  private void signRow(Sketch sketch, SignRow row) {
    if (row.states().isEmpty()) {
      pair(sketch, row.name(), row.label(), 0);
      return;
    }
    sketch.text(row.name(), Type.STRONG, Ink.INK);
    int perLine = width / PITCH;
    for (int i = 0; i < row.states().size(); i++) {
      if (i > 0 && i % perLine == 0) {
        sketch.gap(PITCH);
      }
      sketch.put(new Mark.Sign(i % perLine * PITCH, 4, row.states().get(i)));
    }
    sketch.gap(PITCH + 4).text(row.label(), Type.SMALL, Ink.MUTED).gap(GAP);
  }

  private void legend(Sketch sketch, List<LegendEntry> legend) {
    if (legend.isEmpty()) {
      return;
    }
    int x = 0;
    for (LegendEntry entry : legend) {
      int wide = INDENT + TextRuler.width(entry.word(), Type.SMALL);
      if (x > 0 && x + wide > width) {
        sketch.gap(Type.SMALL.leading());
        x = 0;
      }
      Sketch one = new Sketch(width);
      one.put(new Mark.Sign(0, 8, entry.state()));
      one.lines(List.of(entry.word()), INDENT - 4, Type.SMALL, Ink.MUTED);
      sketch.put(one, x);
      x += wide + GAP * 2;
    }
    sketch.gap(Type.SMALL.leading());
  }

  private void item(Sketch sketch, Item item) {
    int indent = item.state() == null ? 0 : INDENT;
    if (item.state() != null) {
      sketch.put(new Mark.Sign(0, 9, item.state()));
    }
    pair(sketch, item.name(), item.value(), indent);
    List<String> detail = Lines.of(item.detail(), width - indent, Type.SMALL, MOST_LINES);
    sketch.lines(detail, indent, Type.SMALL, Ink.MUTED).gap(GAP);
  }

  private void note(Sketch sketch, String note, boolean listed) {
    int indent = listed ? INDENT * 2 / 3 : 0;
    if (listed) {
      sketch.put(new Mark.Box(2, 17, 10, 10, 5, Ink.ACCENT));
    }
    sketch.lines(Lines.of(note, width - indent, Type.BODY, MOST_LINES), indent, Type.BODY, Ink.INK);
    sketch.gap(GAP / 2);
  }
}
