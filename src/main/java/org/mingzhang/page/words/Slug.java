package org.mingzhang.page.words;

import java.util.Locale;

/** Names of files: {@code threePublic} is published as {@code three-public}. */
public final class Slug {
  private Slug() {}

  /** The name in small letters, its words joined by hyphens. */
  public static String of(String camelCase) {
    return camelCase.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
