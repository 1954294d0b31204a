package org.mingzhang.check;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.measure.Assessment;
import org.mingzhang.memo.Views;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Report;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.model.Unit;

/**
 * What a rule may look at: one report, what follows from it, and its neighbours in time. Never
 * another unit.
 *
 * @param config of the site
 * @param unit that reports
 * @param assessment of the report under check
 * @param previous of the year before; empty when the site has none
 * @param narrative that an editor wrote for it; empty when there is none
 * @param views what rules made of all this so far
 */
public record RuleContext(
    SiteConfig config,
    Unit unit,
    Assessment assessment,
    Optional<Assessment> previous,
    Optional<Narrative> narrative,
    Views views) {

  public RuleContext {
    Objects.requireNonNull(config, "config");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(previous, "previous");
    Objects.requireNonNull(narrative, "narrative");
    Objects.requireNonNull(views, "views");
  }

  /** A context that no rule has looked at yet. */
  public RuleContext(
      SiteConfig config,
      Unit unit,
      Assessment assessment,
      Optional<Assessment> previous,
      Optional<Narrative> narrative) {
    this(config, unit, assessment, previous, narrative, new Views());
  }

  /** The report under check. */
  public Report report() {
    return assessment.report();
  }

  /**
   * What more than one rule sees in the report, made once for all of them.
   *
   * @param type of the view, which no other is of
   */
  public <V> V view(Class<V> type, Function<RuleContext, V> make) {
    return views.get(type, () -> make.apply(this));
  }
}
