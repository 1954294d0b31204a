package org.mingzhang.page.view;

/** Part of a narrative, its markers filled. */
public record ProseBlock(Html html) implements Block {
  @Override
  public String kind() {
    return "prose";
  }
}
