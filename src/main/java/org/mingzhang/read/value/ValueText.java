package org.mingzhang.read.value;

import java.util.Map;

/** One spelling for the many signs of a print. Every character stays at its place. */
public final class ValueText {

  private static final Map<Character, Character> PLAIN =
      Map.ofEntries(
          Map.entry('\u3000', ' '),
          Map.entry('\u00A0', ' '),
          Map.entry('\u2009', ' '),
          Map.entry('\u2212', '-'),
          Map.entry('\u2010', '-'),
          Map.entry('\u2011', '-'),
          Map.entry('﹣', '-'),
          Map.entry('\u301C', '~'),
          Map.entry('≧', '≥'),
          Map.entry('⩾', '≥'),
          Map.entry('≦', '≤'),
          Map.entry('⩽', '≤'),
          Map.entry('﹥', '>'),
          Map.entry('﹤', '<'),
          Map.entry('﹦', '='),
          Map.entry('﹪', '%'),
          Map.entry('〔', '('),
          Map.entry('〕', ')'));

  private ValueText() {}

  /** The text with half-width digits, signs and brackets, as long as before. */
  public static String normalise(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fullWidth = c >= '\uFF01' && c <= '\uFF5E';
      out.append(fullWidth ? (char) (c - 0xFEE0) : PLAIN.getOrDefault(c, c));
    }
    return out.toString();
  }
}
