package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A page that can be found.
 *
 * @param path of its file below the site's root
 * @param title whose page it is, the name of a unit
 * @param detail which of its pages it is, {@code 2021 年绩效自评}; empty when the title says it all
 * @param entries what is on it, in the order of the page
 */
public record SearchDocument(String path, String title, String detail, List<SearchEntry> entries) {
  public SearchDocument {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
    entries = List.copyOf(entries);
  }

  /**
   * The document in pieces that each fit into a file, with the same head; itself when it is small.
   *
   * @param limit of the characters of a piece's entries; a single entry may exceed it
   */
  List<SearchDocument> pieces(int limit) {
    List<SearchDocument> pieces = new ArrayList<>();
    int from = 0;
    int size = 0;
    for (int i = 0; i < entries.size(); i++) {
      int entry = entries.get(i).length();
      if (size > 0 && size + entry > limit) {
        pieces.add(new SearchDocument(path, title, detail, entries.subList(from, i)));
        from = i;
        size = 0;
      }
      size += entry;
    }
    pieces.add(new SearchDocument(path, title, detail, entries.subList(from, entries.size())));
    return pieces;
  }
}
