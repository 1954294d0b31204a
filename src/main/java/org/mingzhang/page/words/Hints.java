package org.mingzhang.page.words;

import java.util.List;

/** The small print below a row's name. */
public final class Hints {
  private Hints() {}

  /** Adds a filled pattern, unless there is nothing to say: a print of mere signs says nothing. */
  public static void add(List<String> hints, Words words, String key, String text) {
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      hints.add(words.say(key, text));
    }
  }

  /** A place worth naming, as a list of none or one. */
  public static List<String> elsewhere(String place) {
    return place.isEmpty() ? List.of() : List.of(place);
  }
}
