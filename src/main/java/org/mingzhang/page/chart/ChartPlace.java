package org.mingzhang.page.chart;

import java.util.List;
import java.util.Objects;
import org.mingzhang.page.view.Link;

/**
 * Where a chart stands and what stands around it.
 *
 * @param table the anchor of the table that says the same
 * @param sentence what the chart shows
 * @param csv the file with the same values, relative to the page
 * @param credit organisation, year and source, for a picture that leaves the page
 * @param file name of that picture up to the chart's own, {@code gusu-red-cross-2021}
 * @param notes what a reader must know besides; may be empty
 */
public record ChartPlace(
    String table, String sentence, Link csv, String credit, String file, List<String> notes) {

  public ChartPlace {
    Objects.requireNonNull(table, "table");
    notes = List.copyOf(notes);
  }
}
