package org.mingzhang.page.poster;

import org.mingzhang.measure.attainment.AttainmentState;

/** Something drawn at a place, in whole units from the upper left corner. */
sealed interface Mark {

  /** The same, elsewhere. */
  Mark moved(int dx, int dy);

  /** A filled rectangle. */
  record Box(int x, int y, int width, int height, int radius, Ink ink) implements Mark {
    @Override
    public Mark moved(int dx, int dy) {
      return new Box(x + dx, y + dy, width, height, radius, ink);
    }
  }

  /**
   * One line of text.
   *
   * @param x its left end, or its right one
   * @param y its base line
   * @param end whether {@code x} is the right end
   */
  record Text(int x, int y, boolean end, Type type, Ink ink, String text) implements Mark {
    @Override
    public Mark moved(int dx, int dy) {
      return new Text(x + dx, y + dy, end, type, ink, text);
    }
  }

  /** The sign of a state in a square of {@value #SIZE} units. */
  record Sign(int x, int y, AttainmentState state) implements Mark {
    static final int SIZE = 24;

    @Override
    public Mark moved(int dx, int dy) {
      return new Sign(x + dx, y + dy, state);
    }
  }
}
