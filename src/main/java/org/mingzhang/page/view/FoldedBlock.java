package org.mingzhang.page.view;

import java.util.List;

/**
 * What most readers need not see at once: folded on the screen, open on paper.
 *
 * @param id its anchor
 * @param summary what is inside, and how much
 * @param blocks in order
 */
public record FoldedBlock(String id, String summary, List<Block> blocks) implements Block {
  public FoldedBlock {
    blocks = List.copyOf(blocks);
  }

  @Override
  public String kind() {
    return "folded";
  }
}
