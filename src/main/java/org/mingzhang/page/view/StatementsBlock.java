package org.mingzhang.page.view;

import java.util.List;

/** Goals, tasks, problems or improvements. */
public record StatementsBlock(List<StatementItem> items) implements Block {
  public StatementsBlock {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "statements";
  }
}
