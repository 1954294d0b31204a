package org.mingzhang.page.words;

import java.util.Locale;

/** Names of constants where programs and stylesheets read them. */
public final class EnumWords {
  private EnumWords() {}

  /** {@code not-assessable}. */
  public static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
