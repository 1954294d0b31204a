package org.mingzhang.page.view;

import java.util.List;

/** Lines that lead to what the page shows elsewhere, or that need no more room than a line. */
public record SeeBlock(List<See> items) implements Block {
  public SeeBlock {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "see";
  }

  /**
   * One line.
   *
   * @param label what it is: 见图
   * @param link its title, leading there; its address is empty for plain text
   * @param sentence what it says; empty for none
   */
  public record See(String label, Link link, String sentence) {}
}
