package org.mingzhang.page;

import java.util.Locale;

/** Names of constants where programs and stylesheets read them. */
final class EnumWords {
  private EnumWords() {}

  /** {@code not-assessable}. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
