package org.mingzhang.page.view;

import java.util.List;

/** Files to download or pages to go to. */
public record LinksBlock(List<Link> links) implements Block {
  public LinksBlock {
    links = List.copyOf(links);
  }

  @Override
  public String kind() {
    return "links";
  }
}
