package org.mingzhang.page.view;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id its anchor
 * @param title the h2
 * @param jump its name in the jump list; empty to leave it out there
 * @param sentences generated words, one paragraph each
 * @param blocks what follows them, in order
 */
public record Section(
    String id, String title, String jump, List<String> sentences, List<Block> blocks) {
  public Section {
    sentences = List.copyOf(sentences);
    blocks = List.copyOf(blocks);
  }
}
