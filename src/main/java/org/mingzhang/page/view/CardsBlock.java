package org.mingzhang.page.view;

import java.util.List;

/** One card for each unit. */
public record CardsBlock(List<Card> cards) implements Block {
  public CardsBlock {
    cards = List.copyOf(cards);
  }

  @Override
  public String kind() {
    return "cards";
  }
}
