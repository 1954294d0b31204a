package org.mingzhang.page.view;

/** An h3 with its anchor. */
public record HeadingBlock(String id, String title) implements Block {
  @Override
  public String kind() {
    return "heading";
  }
}
