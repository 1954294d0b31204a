package org.mingzhang.page.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is compared: full width is half width, capitals are small, invisible characters and
 * the separators of thousands are gone. {@code assets/js/search-index.js} folds queries the same
 * way.
 */
final class FoldedText {
  private FoldedText() {}

  static String of(String text) {
    String composed = composed(text);
    StringBuilder folded = new StringBuilder(composed.length());
    int at = 0;
    while (at < composed.length()) {
      int character = composed.codePointAt(at);
      if (!isInvisible(character) && !isThousandsSeparator(composed, at)) {
        append(folded, character);
      }
      at += Character.charCount(character);
    }
    return folded.toString();
  }

  /** The text with every accent on its letter, as it is stored and shown. */
  static String composed(String text) {
    return isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Whether it has signs only that no accent and no other form belongs to, as nearly every text.
   */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean composed =
          c >= 0x4e00 && c <= 0x9fff
              || c < 0x300
              || c >= 0x3000 && c <= 0x3020
              || c >= 0xff01 && c <= 0xff5e;
      if (!composed) {
        return false;
      }
    }
    return true;
  }

  /** Each character by itself, so that a part of a text folds as the whole does. */
  private static void append(StringBuilder folded, int character) {
    if (character >= 0x4e00 && character <= 0x9fff) {
      folded.appendCodePoint(character);
    } else if (character < 0x80) {
      folded.append((char) Character.toLowerCase(character));
    } else {
      folded.append(
          Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
              .toLowerCase(Locale.ROOT));
    }
  }

  /** Soft hyphens, zero-width characters and byte order marks, which copied texts bring along. */
  private static boolean isInvisible(int character) {
    return character == 0xad
        || character >= 0x200b && character <= 0x200d
        || character == 0x2060
        || character == 0xfeff;
  }

  private static boolean isThousandsSeparator(String text, int at) {
    return text.charAt(at) == ','
        && at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
