package org.mingzhang.measure.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.model.DisclosureDuty;
import org.mingzhang.model.DisclosureItem;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Report;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.Unit;

/**
 * 公开情况: what became of one item of one year that a unit may have to publish.
 *
 * @param unit slug
 * @param year the budget year
 * @param item what
 * @param state what became of it
 * @param approved 批复日期; empty when not known
 * @param lastDay the last day to publish it; empty when the approval is not known or nothing is due
 * @param published its day of publication; empty when it is not there, or its day is not printed
 * @param ground why it need not be published; empty unless {@link DisclosureState#EXEMPT}
 */
public record DisclosureStatus(
    String unit,
    FiscalYear year,
    DisclosureItem item,
    DisclosureState state,
    Optional<LocalDate> approved,
    Optional<LocalDate> lastDay,
    Optional<LocalDate> published,
    String ground) {

  public DisclosureStatus {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(approved, "approved");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(ground, "ground");
  }

  /**
   * The status of every item of every year that the unit declares due or reports on, by year and
   * item.
   *
   * @param reports of this unit
   * @param ruleSet of its region; empty demands nothing that the unit does not declare itself
   * @param asOf the only "today" there is; empty when nothing is to be judged missing
   */
  public static List<DisclosureStatus> of(
      Unit unit, List<Report> reports, Optional<RuleSet> ruleSet, Optional<LocalDate> asOf) {
    DisclosureDuty duty = ruleSet.map(RuleSet::disclosure).orElse(DisclosureDuty.NONE);
    return new DisclosureJudge(unit, reports, duty, asOf).all();
  }
}
