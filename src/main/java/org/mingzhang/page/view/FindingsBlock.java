package org.mingzhang.page.view;

import java.util.List;

/** What does not agree, with the figures. */
public record FindingsBlock(List<FindingItem> items) implements Block {
  public FindingsBlock {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "findings";
  }
}
