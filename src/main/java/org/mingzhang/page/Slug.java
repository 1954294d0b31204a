package org.mingzhang.page;

import java.util.Locale;

/** Names of files: {@code threePublic} is published as {@code three-public}. */
final class Slug {
  private Slug() {}

  static String of(String camelCase) {
    return camelCase.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
