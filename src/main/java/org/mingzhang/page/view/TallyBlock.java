package org.mingzhang.page.view;

import java.util.List;

/** Counts side by side, each with its anchor. */
public record TallyBlock(List<TallyItem> items) implements Block {
  public TallyBlock {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "tally";
  }
}
