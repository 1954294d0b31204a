package org.mingzhang.page.content;

import org.mingzhang.narrative.ConvertedNarrative;

/** What the texts of the site are called that belong to no report. */
public final class SiteTexts {
  private SiteTexts() {}

  /** The heading of a text; its name where it has none. */
  public static String title(ConvertedNarrative text) {
    return text.title().isEmpty() ? slug(text) : text.title();
  }

  /** {@code about} of {@code content/about.adoc}. */
  public static String slug(ConvertedNarrative text) {
    String file = text.file();
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.adoc$", "");
  }
}
