package org.mingzhang.page.view;

import java.util.List;

/**
 * Indicators with what came of them.
 *
 * @param id anchor of the table, unique on the page
 * @param caption finished words
 * @param promised a declaration: targets and no results yet
 * @param targeted there are targets; without them only results are shown
 * @param scored any has a weight or a score
 * @param groups by class and task, in printed order
 * @param source where the table stands; empty when unknown
 */
public record IndicatorsBlock(
    String id,
    String caption,
    boolean promised,
    boolean targeted,
    boolean scored,
    List<IndicatorGroup> groups,
    String source)
    implements Block {
  public IndicatorsBlock {
    groups = List.copyOf(groups);
  }

  @Override
  public String kind() {
    return "indicators";
  }
}
