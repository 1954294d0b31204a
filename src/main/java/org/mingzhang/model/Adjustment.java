package org.mingzhang.model;

import java.util.Objects;

/**
 * One of the named changes between the initial and the adjusted amount of a row.
 *
 * @param column the {@code id} of the column of the table, which has its heading
 * @param amount signed: what is taken away is negative; a print without a sign carries a reading
 */
public record Adjustment(String column, Figure amount) {

  public Adjustment {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(amount, "amount");
  }
}
