package org.mingzhang.page.view;

import java.util.Objects;

/**
 * What programs read of a page, in an inert block of JSON-LD.
 *
 * @param json with every {@code <} escaped
 */
public record DataBlock(Html json) implements Block {
  public DataBlock {
    Objects.requireNonNull(json, "json");
  }

  @Override
  public String kind() {
    return "data";
  }
}
