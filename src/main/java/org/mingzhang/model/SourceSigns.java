package org.mingzhang.model;

/** What no author's file may hold, be it data or prose, because nobody can see what it does. */
public final class SourceSigns {

  private SourceSigns() {}

  /**
   * Control and private-use characters, lone surrogates, what turns the direction of the line so
   * that another figure is seen than stands there, and U+FFFC, which marks macros in prose. Tabs
   * and line feeds are allowed.
   */
  public static boolean isForbidden(int character) {
    int type = Character.getType(character);
    return (type == Character.CONTROL && character != '\t' && character != '\n')
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || turnsDirection(character)
        || character == 0xFFFC
        || (character & 0xFFFE) == 0xFFFE;
  }

  private static boolean turnsDirection(int character) {
    return character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  /** Whether a merge that met a conflict wrote this line. */
  public static boolean isConflictMark(String line) {
    return line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ");
  }
}
