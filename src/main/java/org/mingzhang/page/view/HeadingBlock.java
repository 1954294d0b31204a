package org.mingzhang.page.view;

/**
 * An h3 with its anchor.
 *
 * @param id its anchor
 * @param title finished words
 * @param term where the glossary explains it; empty for no term, or where the page has the link
 *     already
 */
public record HeadingBlock(String id, String title, String term) implements Block {

  /** A heading without a link. */
  public HeadingBlock(String id, String title) {
    this(id, title, "");
  }

  @Override
  public String kind() {
    return "heading";
  }
}
