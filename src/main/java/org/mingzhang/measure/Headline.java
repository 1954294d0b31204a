package org.mingzhang.measure;

import java.util.Objects;
import java.util.Optional;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AmountColumn;

/**
 * The answer in figures: how much, how much of it was used, how many targets were reached.
 *
 * @param budget the adjusted budget of the total row where it is printed, else the initial one,
 *     else the funding total; empty when no budget was published
 * @param executed of the total row
 * @param rate executed ÷ the base named by {@code rateBase}; empty when it cannot be computed
 * @param rateBase ADJUSTED, or INITIAL where no adjusted budget is known; {@code null} with no rate
 * @param tally of the indicators with targets
 */
public record Headline(
    Optional<Amount> budget,
    Optional<Amount> executed,
    Optional<Ratio> rate,
    AmountColumn rateBase,
    Tally tally) {

  public Headline {
    Objects.requireNonNull(budget, "budget");
    Objects.requireNonNull(executed, "executed");
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(tally, "tally");
  }
}
