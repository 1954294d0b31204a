package org.mingzhang.page.view;

import java.util.List;

/**
 * A chart.
 *
 * @param id its anchor
 * @param table the anchor of the table on the same page that says the same
 * @param title finished words
 * @param size class for the height the drawing needs: {@code rows-12}
 * @param drawing the static form, there without script; {@code null} where the table that follows
 *     is the static form
 * @param keys what the colours of the static form mean
 * @param note how to read it; empty when it needs no explanation
 * @param data JSON for the script that draws over it
 */
public record ChartBlock(
    String id,
    String table,
    String title,
    String size,
    Html drawing,
    List<Key> keys,
    String note,
    Html data)
    implements Block {
  public ChartBlock {
    keys = List.copyOf(keys);
  }

  @Override
  public String kind() {
    return "chart";
  }

  /**
   * What a colour means.
   *
   * @param tone id of the colour
   * @param name of the part
   * @param label its value in words
   */
  public record Key(String tone, String name, String label) {}
}
