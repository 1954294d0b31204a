package org.mingzhang.page.search;

import java.util.Objects;

/**
 * A row, a heading or a paragraph that can be found.
 *
 * @param anchor its address on the page; empty for the page itself
 * @param section the heading it stands under; empty for a heading
 * @param name as shown; empty for a paragraph
 * @param text what else is said of it; empty when the name is all
 */
public record SearchEntry(String anchor, String section, String name, String text) {
  public SearchEntry {
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }

  int length() {
    return anchor.length() + name.length() + text.length();
  }
}
