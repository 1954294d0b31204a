package org.mingzhang.publish.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jsoup.parser.Parser;

/** The words of a page as they are gathered: one blank stands for any white space. */
final class VisibleText {

  private byte[] bytes = new byte[1 << 14];
  private int length;

  /** What comes next is no part of the word before. */
  void separate() {
    if (!endsWithSpace()) {
      reserve(1);
      bytes[length++] = ' ';
    }
  }

  /** Adds a piece of a page between two tags, from one offset to another. */
  void add(byte[] page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (page[i] == '&') {
        String written = new String(page, from, to - from, UTF_8);
        byte[] meant = Parser.unescapeEntities(written, false).getBytes(UTF_8);
        addPlain(meant, 0, meant.length);
        return;
      }
    }
    addPlain(page, from, to);
  }

  private void addPlain(byte[] text, int from, int to) {
    reserve(to - from);
    boolean afterSpace = endsWithSpace();
    for (int i = from; i < to; i++) {
      byte next = text[i];
      boolean space = next >= 0 && next <= ' ';
      if (!(space && afterSpace)) {
        bytes[length++] = space ? (byte) ' ' : next;
      }
      afterSpace = space;
    }
  }

  private boolean endsWithSpace() {
    return length == 0 || bytes[length - 1] == ' ';
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, 2 * (length + more));
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, endsWithSpace() ? Math.max(0, length - 1) : length, UTF_8);
  }
}
