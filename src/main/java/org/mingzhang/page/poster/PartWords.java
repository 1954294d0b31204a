package org.mingzhang.page.poster;

import java.util.List;
import java.util.stream.Stream;

/** The lines of a part in reading order, without those that say nothing. */
final class PartWords {
  private PartWords() {}

  static List<String> of(String title, String caption, Stream<String> lines, String more) {
    return Stream.of(Stream.of(title, caption), lines, Stream.of(more))
        .flatMap(words -> words)
        .filter(line -> !line.isBlank())
        .toList();
  }
}
