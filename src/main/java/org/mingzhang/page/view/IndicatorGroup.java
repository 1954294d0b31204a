package org.mingzhang.page.view;

import java.util.List;

/**
 * The indicators of one class and task.
 *
 * @param heading the class; empty when none is printed
 * @param detail dimension or task; empty when none is printed
 * @param summary how many came out how; empty for a declaration
 * @param rows in printed order
 */
public record IndicatorGroup(
    String heading, String detail, String summary, List<IndicatorRow> rows) {
  public IndicatorGroup {
    rows = List.copyOf(rows);
  }
}
