package org.mingzhang.measure.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;
import org.mingzhang.model.RuleSet;

/** Finds the self-evaluations with weights in a report: its own and those of its projects. */
public final class ScoreSheets {

  private final Report report;
  private final RuleSet ruleSet;
  private final List<RowMeasure> rows;
  private final List<IndicatorAssessment> indicators;

  private ScoreSheets(
      Report report, RuleSet ruleSet, List<RowMeasure> rows, List<IndicatorAssessment> indicators) {
    this.report = report;
    this.ruleSet = ruleSet;
    this.rows = rows;
    this.indicators = indicators;
  }

  /**
   * The unit's own sheet first, then those of projects in printed order. A form without weights
   * gives no sheet.
   *
   * @param rows of every table of the report
   * @param indicators of the report, assessed
   */
  public static List<ScoreSheet> of(
      Report report, RuleSet ruleSet, List<RowMeasure> rows, List<IndicatorAssessment> indicators) {
    ScoreSheets sheets = new ScoreSheets(report, ruleSet, rows, indicators);
    Stream<ScoreSheet> own =
        sheets.sheet("", report.evaluation().score(), "evaluation.result.score").stream();
    Stream<ScoreSheet> projects =
        rows.stream()
            .filter(ScoreSheets::isProject)
            .filter(row -> row == sheets.first(row.row().id()))
            .flatMap(row -> sheets.ofProject(row).stream());
    return Stream.concat(own, projects).toList();
  }

  private Optional<ScoreSheet> ofProject(RowMeasure row) {
    Figure total = row.row().profile().totalScore();
    return sheet(row.row().id(), total, row.address() + ".totalScore");
  }

  private Optional<ScoreSheet> sheet(String project, Figure total, String totalAddress) {
    List<ItemScore> items = Stream.concat(executions(project), indicators(project)).toList();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal weights =
        items.stream().map(ItemScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean whole = weights.compareTo(RuleSet.FULL_SCORE) == 0;
    return Optional.of(new ScoreSheet(ruleSet, project, items, whole, total, totalAddress));
  }

  private Stream<ItemScore> executions(String project) {
    ExecutionScores scores = new ExecutionScores(ruleSet);
    return rows.stream()
        .filter(row -> belongsTo(row, project))
        .filter(row -> project.isEmpty() || row == first(project))
        .flatMap(row -> scores.of(row).stream());
  }

  private Stream<ItemScore> indicators(String project) {
    IndicatorScores scores = new IndicatorScores(ruleSet);
    return indicators.stream()
        .filter(assessed -> assessed.indicator().project().equals(project))
        .flatMap(assessed -> scores.of(assessed).stream());
  }

  /** A project that stands in two tables is scored once. */
  private RowMeasure first(String project) {
    return rows.stream().filter(row -> belongsTo(row, project)).findFirst().orElseThrow();
  }

  /** A project's own row is its own; every other row of the budget is the unit's. */
  private static boolean belongsTo(RowMeasure row, String project) {
    return project.isEmpty()
        ? row.section() == BudgetSection.BUDGET && !isProject(row)
        : isProject(row) && row.row().id().equals(project);
  }

  private static boolean isProject(RowMeasure row) {
    BudgetRow made = row.row();
    return row.section() == BudgetSection.PROJECTS
        || row.section() == BudgetSection.BUDGET && made.role() == RowRole.ITEM;
  }
}
