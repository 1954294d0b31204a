package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.page.words.Words;

/** Collects what can be found on one page, section by section. */
final class SearchEntries {
  private final List<SearchEntry> entries = new ArrayList<>();
  private final Words words;
  private String section = "";

  SearchEntries(Words words) {
    this.words = words;
  }

  /** Begins a section; its heading can be found too. */
  void section(String anchor, String heading) {
    section = heading;
    entries.add(new SearchEntry(anchor, "", heading, ""));
  }

  /** A row with what is said of it; parts that say nothing are left out. */
  void row(String anchor, String name, Stream<String> parts) {
    String text =
        parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(words.say("search.and")));
    if (!name.isEmpty() || !text.isEmpty()) {
      entries.add(new SearchEntry(anchor, section, name, text));
    }
  }

  void row(String anchor, String name, String... parts) {
    row(anchor, name, Stream.of(parts));
  }

  List<SearchEntry> all() {
    return entries;
  }
}
