package org.mingzhang.measure;

import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.attainment.AttainmentJudge;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.RowMeasures;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.budget.Structures;
import org.mingzhang.measure.correction.Corrections;
import org.mingzhang.measure.figure.Figures;
import org.mingzhang.measure.score.ScoreSheets;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.measure.trend.Trends;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportFigures;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.model.RuleSet;

/** The stage: from what was written to what follows from it. */
public final class Measure {

  private Measure() {}

  /** Everything that follows from one report but its scores. */
  public static Assessment assess(Report report) {
    return assess(report, Optional.empty());
  }

  /**
   * Everything that follows from one report.
   *
   * @param ruleSet what it is scored by; empty when there is none for it
   */
  public static Assessment assess(Report report, Optional<RuleSet> ruleSet) {
    return assess(report, ruleSet, ReportHistory.NONE);
  }

  /**
   * Everything that follows from one report and the history of its sources.
   *
   * @param ruleSet what it is scored by; empty when there is none for it
   */
  public static Assessment assess(Report report, Optional<RuleSet> ruleSet, ReportHistory history) {
    List<AddressedFigure> printed = ReportFigures.of(report);
    List<RowMeasure> rows = RowMeasures.of(report);
    List<Structure> structures = Structures.of(report);
    List<IndicatorAssessment> indicators = judge(report.indicators());
    Headline headline = Headlines.of(rows, indicators);
    return new Assessment(
        report,
        printed,
        headline,
        rows,
        structures,
        indicators,
        judge(report.results()),
        Figures.of(report, printed, rows, structures, indicators),
        ruleSet,
        ruleSet.map(r -> ScoreSheets.of(report, r, rows, indicators)).orElse(List.of()),
        history,
        Corrections.of(report, history.changes()));
  }

  private static List<IndicatorAssessment> judge(IndicatorTable table) {
    return table.rows().stream().map(Measure::judge).toList();
  }

  private static IndicatorAssessment judge(Indicator indicator) {
    return new IndicatorAssessment(indicator, AttainmentJudge.judge(indicator));
  }

  /**
   * The figures of one unit that at least two of its years report: the totals of the budget tables
   * with their direct parts, staff, assets at the year's end, and what indicators and results came
   * to. Approximate figures and figures with an operator are left out.
   *
   * @param reports of one unit, oldest first
   */
  public static List<Trend> trends(List<Report> reports) {
    return Trends.of(reports);
  }
}
