package org.mingzhang.model;

import java.util.Objects;

/**
 * The printed heading of a column of a budget table.
 *
 * @param id a column of {@link AmountColumn}, or the name of an adjustment
 * @param name the heading as printed
 */
public record BudgetColumn(String id, String name) {

  public BudgetColumn {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }
}
