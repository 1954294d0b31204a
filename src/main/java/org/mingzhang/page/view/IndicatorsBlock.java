package org.mingzhang.page.view;

import java.util.List;

/**
 * Indicators with what came of them.
 *
 * @param id anchor of the table, unique on the page
 * @param caption finished words
 * @param columns headings, the name of the indicator first
 * @param parts which columns there are
 * @param groups by class and task, in printed order
 * @param labels words that stand in the rows
 * @param source where the table stands; empty when unknown
 * @param sourceHref where the document of its source stands on the page; empty for no link
 */
public record IndicatorsBlock(
    String id,
    String caption,
    List<Table.Column> columns,
    Parts parts,
    List<IndicatorGroup> groups,
    Labels labels,
    String source,
    String sourceHref)
    implements Block {
  public IndicatorsBlock {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  @Override
  public String kind() {
    return "indicators";
  }

  /** The same table under these headings. */
  public IndicatorsBlock withColumns(List<Table.Column> headings) {
    return new IndicatorsBlock(id, caption, headings, parts, groups, labels, source, sourceHref);
  }

  /** How many columns a heading across the table spans. */
  public String width() {
    return Integer.toString(columns.size());
  }

  /**
   * Which columns there are.
   *
   * @param targets any indicator has a target
   * @param actuals results are there or due
   * @param states results are held against targets
   * @param scores any indicator has a weight or a score
   * @param recomputed any score can be held against a rule set
   */
  public record Parts(
      boolean targets, boolean actuals, boolean states, boolean scores, boolean recomputed) {}

  /**
   * Words that stand in the rows.
   *
   * @param working opens how a state was decided
   * @param noBar stands where no ratio exists
   * @param target before a target, where the headings have no room
   * @param actual before an actual value
   * @param weight before a weight
   * @param score before a score
   * @param recomputed before a recomputed score
   */
  public record Labels(
      String working,
      String noBar,
      String target,
      String actual,
      String weight,
      String score,
      String recomputed) {}
}
