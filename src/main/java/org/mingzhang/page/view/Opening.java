package org.mingzhang.page.view;

import java.util.List;

/**
 * The first screen of a page.
 *
 * @param title the only h1
 * @param subtitle one line; empty when none
 * @param answer one or two generated sentences; empty when none
 * @param tiles large figures; may be empty
 * @param siblings neighbouring pages, the year before and after; may be empty
 */
public record Opening(
    String title, String subtitle, String answer, List<Tile> tiles, List<Link> siblings) {
  public Opening {
    tiles = List.copyOf(tiles);
    siblings = List.copyOf(siblings);
  }

  /** An opening of a title and a sentence. */
  public static Opening of(String title, String answer) {
    return new Opening(title, "", answer, List.of(), List.of());
  }
}
