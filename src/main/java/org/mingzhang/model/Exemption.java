package org.mingzhang.model;

import java.util.Objects;

/**
 * Something a unit need not publish.
 *
 * @param item what
 * @param ground why, in words that are published; a provision, or a decision with its date
 */
public record Exemption(DisclosureItem item, String ground) {

  public Exemption {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(ground, "ground");
  }
}
