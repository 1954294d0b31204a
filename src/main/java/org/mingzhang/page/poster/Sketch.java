package org.mingzhang.page.poster;

import java.util.ArrayList;
import java.util.List;

/** A rectangle of given width that is filled from top to bottom. */
final class Sketch {
  private final int width;
  private final List<Mark> marks = new ArrayList<>();
  private int height;

  Sketch(int width) {
    this.width = width;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  Sketch gap(int units) {
    height += units;
    return this;
  }

  /** Lines of text below what is there. */
  Sketch text(String text, Type type, Ink ink) {
    return lines(Lines.of(text, width, type), 0, type, ink);
  }

  /** Lines that were broken already, indented. */
  Sketch lines(List<String> lines, int indent, Type type, Ink ink) {
    for (String line : lines) {
      put(new Mark.Text(indent, type.ascent(), false, type, ink, line));
      height += type.leading();
    }
    return this;
  }

  /** A line of text that ends at the right edge, beside the next lines. */
  Sketch beside(String text, Type type, Ink ink) {
    return put(new Mark.Text(width, type.ascent(), true, type, ink, text));
  }

  /** A mark at its place from the current height, which stays. */
  Sketch put(Mark mark) {
    marks.add(mark.moved(0, height));
    return this;
  }

  /** Another sketch, its upper left corner at the current height, which stays. */
  Sketch put(Sketch other, int x) {
    other.marks.forEach(mark -> marks.add(mark.moved(x, height)));
    return this;
  }

  /** Another sketch below what is there. */
  Sketch below(Sketch other, int x) {
    return put(other, x).gap(other.height);
  }
}
