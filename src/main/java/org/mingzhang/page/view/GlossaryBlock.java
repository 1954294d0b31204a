package org.mingzhang.page.view;

import java.util.List;

/** Terms and what they mean, each with its anchor. */
public record GlossaryBlock(List<Entry> items) implements Block {
  public GlossaryBlock {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "glossary";
  }

  /**
   * One term.
   *
   * @param id its anchor
   * @param term as it is looked up
   * @param also how else it is written; empty for no other way
   * @param text what it means
   */
  public record Entry(String id, String term, String also, String text) {}
}
