package org.mingzhang.measure.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Amounts;
import org.mingzhang.measure.number.Shares;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;

/**
 * What the rows of the budget tables are made of.
 *
 * <p>A part is a row below with an amount in any column; what is carried over at the year's end is
 * no part of an expenditure. The basis is the first of executed, adjusted and initial that every
 * part and the whole have, so that one structure never mixes columns. There is no structure of
 * fewer than two parts, nor of a whole that is not above zero.
 */
public final class Structures {

  private static final List<AmountColumn> BASES =
      List.of(AmountColumn.EXECUTED, AmountColumn.ADJUSTED, AmountColumn.INITIAL);

  private Structures() {}

  /** In the order of the page, wholes before their parts. */
  public static List<Structure> of(Report report) {
    return Stream.of(BudgetSection.values())
        .flatMap(
            section ->
                report.table(section).flatten().flatMap(row -> structure(section, row).stream()))
        .toList();
  }

  private static Optional<Structure> structure(BudgetSection section, BudgetRow whole) {
    List<BudgetRow> parts = whole.parts().stream().filter(p -> isPart(section, p)).toList();
    return parts.size() < 2
        ? Optional.empty()
        : BASES.stream().flatMap(b -> split(section, b, whole, parts).stream()).findFirst();
  }

  private static boolean isPart(BudgetSection section, BudgetRow row) {
    return row.role() != RowRole.CARRY_OVER
        && BASES.stream().anyMatch(basis -> amount(section, row, basis).isPresent());
  }

  private static Optional<Structure> split(
      BudgetSection section, AmountColumn basis, BudgetRow whole, List<BudgetRow> parts) {
    Optional<Amount> total = amount(section, whole, basis).filter(a -> a.number().signum() > 0);
    List<Amount> amounts =
        parts.stream().flatMap(part -> amount(section, part, basis).stream()).toList();
    return amounts.size() < parts.size()
        ? Optional.empty()
        : total.map(t -> new Structure(section, basis, whole, t, shares(parts, amounts, t)));
  }

  private static List<Structure.Share> shares(
      List<BudgetRow> parts, List<Amount> amounts, Amount total) {
    List<BigDecimal> percentages =
        Shares.percentages(amounts.stream().map(Amount::yuan).toList(), total.yuan());
    List<Structure.Share> shares = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      shares.add(new Structure.Share(parts.get(i), amounts.get(i), percentages.get(i)));
    }
    return shares;
  }

  private static Optional<Amount> amount(
      BudgetSection section, BudgetRow row, AmountColumn column) {
    return column == AmountColumn.ADJUSTED
        ? Amounts.adjusted(section, row)
        : Amounts.printed(section, row, column);
  }
}
