package org.mingzhang.page.view;

import java.util.List;

/**
 * A chart, drawn by script over a table that says the same.
 *
 * <p>What a page promises of each, so that a test can hold the drawing, the table and the file
 * against each other:
 *
 * <ul>
 *   <li>{@code figure.chart} has {@code data-table}, the id of a table on the same page; in it
 *       stands a generated sentence ({@code .chart-says}) and a link {@code a[data-csv]} to a file.
 *   <li>{@code Chart.getChart(canvas)} gives the drawn chart. Each of its datasets has, beside
 *       {@code data}, a list {@code figures} of the same length: the addresses of what is drawn,
 *       empty where nothing is ({@code null} in {@code data}). A value beyond the end of an axis is
 *       in {@code data} as it is, and only its bar is cut.
 *   <li>The cell of that figure is found in the table by {@code [id="…"]} or {@code
 *       [data-figure="…"]} and has {@code data-value}, an exact plain decimal.
 *   <li>The line of the file is the one whose column 地址 is that address; its column 数值 is the
 *       value.
 *   <li>Amounts: the cell is in its own {@code data-money} where it has one (the unit its source
 *       prints), the line in its column 计量单位, the drawing in the {@code unit} of the chart's data.
 *       Between 元, 万元 and 亿元 only the decimal point differs.
 *   <li>An address is that of the report ({@code budget.basic.executed}), on the page of a unit
 *       with its year ({@code 2021/budget.total.executed}), on the page of a year with its unit
 *       ({@code gusu-red-cross/2021/budget.total.executed}, {@code gusu-red-cross/2021/rate});
 *       counts of classes of indicators are {@code classes.<n>.<state>}.
 *   <li>Where a chart leaves something out, {@code .chart-note} says so; the table has all.
 * </ul>
 *
 * @param id its anchor
 * @param table the anchor of the table on the same page that says the same
 * @param title finished words
 * @param sentence what it shows
 * @param size class for the height the drawing needs: {@code rows-12}
 * @param drawing the static form, there without script; {@code null} where the table that follows
 *     is the static form
 * @param keys what the colours of the static form mean
 * @param notes how to read it, what is not drawn; may be empty
 * @param csv the file with the values that are drawn
 * @param tools words for what script adds
 * @param data JSON for the script that draws over it
 */
public record ChartBlock(
    String id,
    String table,
    String title,
    String sentence,
    String size,
    Html drawing,
    List<Key> keys,
    List<String> notes,
    Link csv,
    Tools tools,
    Html data)
    implements Block {
  public ChartBlock {
    keys = List.copyOf(keys);
    notes = List.copyOf(notes);
  }

  /** The same chart with another file. */
  public ChartBlock downloadedFrom(Link file) {
    return new ChartBlock(
        id, table, title, sentence, size, drawing, keys, notes, file, tools, data);
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
   * @param amount the part of the label that says an amount of money; empty for none
   * @param datum the number behind the label
   */
  public record Key(String tone, String name, String label, String amount, Datum datum) {}

  /**
   * Words for what script adds to a chart.
   *
   * @param save the button that saves it as a picture
   * @param file name of that picture, without its extension
   * @param credit a line in the picture: organisation, year, source
   * @param read how the keyboard reaches each value
   */
  public record Tools(String save, String file, String credit, String read) {}
}
