package org.mingzhang.scaffold;

import java.util.regex.Pattern;

/** Texts as an author would type them into a YAML file. */
final class Yaml {

  /** What means itself everywhere, between braces too; a number alone would be none of ours. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}≥≤“‘（《][\\p{IsHan}\\p{L}\\p{Nd}（）()《》“”‘’、，。；·%.≥≤-]*");

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  private Yaml() {}

  /** Without quotes where it can do without. */
  static String text(String text) {
    return PLAIN.matcher(text).matches() || ID.matcher(text).matches()
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
