package org.mingzhang.page.view;

/** A table in a region that scrolls by itself. */
public record TableBlock(Table table) implements Block {
  @Override
  public String kind() {
    return "table";
  }
}
