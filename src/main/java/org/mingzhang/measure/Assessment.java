package org.mingzhang.measure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.correction.Corrected;
import org.mingzhang.measure.figure.FigureIndex;
import org.mingzhang.measure.score.ScoreSheet;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.model.RuleSet;

/**
 * Everything that follows from one report.
 *
 * @param report as its authors wrote it
 * @param printed every figure that it prints, in the order of a data file
 * @param headline the answer in figures
 * @param rows every row of every budget table, by section, parents before their parts
 * @param structures one for every row that has parts with amounts, in the same order
 * @param indicators 绩效指标 with what came of them
 * @param results results reported without a target
 * @param figures every figure by its address, sorted by address
 * @param ruleSet what the report is judged by; empty when none was given
 * @param scores its self-evaluations with weights, its own first; empty without a rule set
 * @param history what the history of its sources tells
 * @param corrections of its figures since it was published, oldest first
 */
public record Assessment(
    Report report,
    List<AddressedFigure> printed,
    Headline headline,
    List<RowMeasure> rows,
    List<Structure> structures,
    List<IndicatorAssessment> indicators,
    List<IndicatorAssessment> results,
    FigureIndex figures,
    Optional<RuleSet> ruleSet,
    List<ScoreSheet> scores,
    ReportHistory history,
    List<Corrected> corrections) {

  public Assessment {
    Objects.requireNonNull(report, "report");
    printed = List.copyOf(printed);
    Objects.requireNonNull(headline, "headline");
    rows = List.copyOf(rows);
    structures = List.copyOf(structures);
    indicators = List.copyOf(indicators);
    results = List.copyOf(results);
    Objects.requireNonNull(figures, "figures");
    Objects.requireNonNull(ruleSet, "ruleSet");
    scores = List.copyOf(scores);
    Objects.requireNonNull(history, "history");
    corrections = List.copyOf(corrections);
  }

  /** The rows of one table. */
  public List<RowMeasure> rows(BudgetSection section) {
    return rows.stream().filter(row -> row.section() == section).toList();
  }

  /** The row of a table that the others add up to; empty without a table. */
  public Optional<RowMeasure> total(BudgetSection section) {
    return Headlines.total(rows, section);
  }

  /** What that row is made of; empty when it has no parts. */
  public Optional<Structure> structure(BudgetSection section, String rowId) {
    return structures.stream()
        .filter(s -> s.section() == section && s.whole().id().equals(rowId))
        .findFirst();
  }
}
