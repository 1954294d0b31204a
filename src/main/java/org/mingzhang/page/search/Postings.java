package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Ascending document numbers as short text: {@code 3,2+4,a} is 3, then 5 with the 4 after it (5 to
 * 9), then 19. Each number is the distance from the last document before it, in base 36; {@code +n}
 * adds a run of n further documents. A term of every document takes a few characters.
 */
final class Postings {
  private static final int BASE = 36;

  private final StringBuilder closed = new StringBuilder();
  private int last;
  private int distance;
  private int run;

  /**
   * @param first number of the first document, from 0
   */
  Postings(int first) {
    this.last = first;
    this.distance = first;
  }

  /** A document with a greater number than the last one. */
  void add(int document) {
    if (document == last + 1) {
      run++;
    } else {
      close(closed);
      closed.append(',');
      distance = document - last;
      run = 0;
    }
    last = document;
  }

  private void close(StringBuilder text) {
    text.append(Integer.toString(distance, BASE));
    if (run > 0) {
      text.append('+').append(Integer.toString(run, BASE));
    }
  }

  /** The numbers that a text says. */
  static int[] numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    for (String part : text.split(",")) {
      int plus = part.indexOf('+');
      number += Integer.parseInt(plus < 0 ? part : part.substring(0, plus), BASE);
      numbers.add(number);
      for (int run = plus < 0 ? 0 : Integer.parseInt(part.substring(plus + 1), BASE);
          run > 0;
          run--) {
        numbers.add(++number);
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(closed);
    close(text);
    return text.toString();
  }
}
