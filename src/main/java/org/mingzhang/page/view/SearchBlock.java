package org.mingzhang.page.view;

/**
 * A field to type a query into.
 *
 * @param action the page that searches, relative
 * @param label what the field is for
 * @param hint what can be typed, one line
 * @param button starts the search
 */
public record SearchBlock(String action, String label, String hint, String button)
    implements Block {
  @Override
  public String kind() {
    return "search";
  }
}
