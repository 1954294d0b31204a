package org.mingzhang.model;

import java.util.Objects;

/**
 * An administrative region.
 *
 * @param name from the province down, as in 江苏省苏州市姑苏区
 * @param code six digits of GB/T 2260
 */
public record Region(String name, String code) {

  public Region {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(code, "code");
  }
}
