package org.mingzhang.page.frame;

import java.util.List;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Opening;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.TableBlock;

/**
 * A page that tells something from top to bottom: an opening, a jump list, sections.
 *
 * @param shell head, header, footer
 * @param opening the first screen
 * @param sections in order
 */
public record StoryPage(Shell shell, Opening opening, List<Section> sections) implements Page {
  public StoryPage {
    sections = List.copyOf(sections);
  }

  /** Whether it shows amounts that a reader can have in another unit. */
  public boolean hasMoney() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch(StoryPage::hasMoney);
  }

  private static boolean hasMoney(Block block) {
    return block instanceof TableBlock table && table.table().hasMoney()
        || block instanceof ListingBlock listing && listing.table().hasMoney();
  }

  /** The jump list: every section that has a name in it; not worth showing below three. */
  public List<Link> jumps() {
    List<Link> jumps =
        sections.stream()
            .filter(section -> !section.jump().isEmpty())
            .map(section -> new Link(section.jump(), "#" + section.id()))
            .toList();
    return jumps.size() < 3 ? List.of() : jumps;
  }
}
