package org.mingzhang.page.view;

import java.util.List;

/** Short plain entries. */
public record ListBlock(List<String> items) implements Block {
  public ListBlock {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "list";
  }
}
