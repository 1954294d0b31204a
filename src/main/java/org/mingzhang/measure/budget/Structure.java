package org.mingzhang.measure.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;

/**
 * What a total is made of.
 *
 * @param section the table
 * @param basis the column taken: executed where every part has it, else adjusted, else initial
 * @param whole the row that is split
 * @param total the amount of that row
 * @param shares its parts in printed order; printed percentages add to 100.00 by largest remainder
 *     when the parts add to the total, otherwise each is rounded by itself
 */
public record Structure(
    BudgetSection section, AmountColumn basis, BudgetRow whole, Amount total, List<Share> shares) {

  public Structure {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(basis, "basis");
    shares = List.copyOf(shares);
  }

  /**
   * One part.
   *
   * @param row the part
   * @param amount in the structure's basis
   * @param percent of the total, two decimals
   */
  public record Share(BudgetRow row, Amount amount, BigDecimal percent) {}
}
