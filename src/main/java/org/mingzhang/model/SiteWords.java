package org.mingzhang.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of a site in a language of its own, {@code templates/words/<language>.properties}.
 *
 * @param file below the site's folder; empty when there is none
 * @param entries by key
 */
public record SiteWords(String file, List<Entry> entries) {

  /** A site that has no words of its own. */
  public static final SiteWords NONE = new SiteWords("", List.of());

  public SiteWords {
    Objects.requireNonNull(file, "file");
    entries = List.copyOf(entries);
  }

  /**
   * A sentence.
   *
   * @param key as in the program's own bundle
   * @param pattern with places for what differs, {@code {0}}
   * @param line of the file where it begins, from 1
   */
  public record Entry(String key, String pattern, int line) {
    public Entry {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(pattern, "pattern");
    }
  }

  /** Where the words of a language stand. */
  public static String file(String language) {
    return "templates/words/" + language + ".properties";
  }

  /** The pattern of a key; empty when the file has none. */
  public Optional<String> pattern(String key) {
    return entries.stream()
        .filter(entry -> entry.key().equals(key))
        .reduce((first, second) -> second)
        .map(Entry::pattern);
  }
}
