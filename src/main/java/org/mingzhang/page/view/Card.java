package org.mingzhang.page.view;

import java.util.List;

/**
 * A unit with its newest report.
 *
 * @param title name of the unit
 * @param href its page
 * @param subtitle region and report
 * @param facts label and value pairs
 * @param more leads to the report
 */
public record Card(String title, String href, String subtitle, List<Tile> facts, Link more) {
  public Card {
    facts = List.copyOf(facts);
  }
}
