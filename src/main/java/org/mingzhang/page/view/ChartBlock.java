package org.mingzhang.page.view;

/**
 * A chart.
 *
 * @param id its anchor
 * @param title finished words
 * @param drawing the static form, there without script
 * @param data JSON for the script that draws over it
 */
public record ChartBlock(String id, String title, Html drawing, Html data) implements Block {
  @Override
  public String kind() {
    return "chart";
  }
}
