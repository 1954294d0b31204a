package org.mingzhang.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.Asset;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Evaluation;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Headcount;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.model.Report;
import org.mingzhang.model.SourceRef;

/** Every figure that a report prints, numbers and words alike, under its address. */
final class PrintedFigures {

  private final List<NamedFigure> found = new ArrayList<>();

  static List<NamedFigure> of(Report report, List<RowMeasure> rows) {
    PrintedFigures figures = new PrintedFigures();
    rows.forEach(row -> figures.add(row.address(), row.row()));
    report.staff().flatten().forEach(figures::add);
    report.assets().flatten().forEach(figures::add);
    figures.add("indicators.", report.indicators());
    figures.add("results.", report.results());
    figures.add(report.evaluation());
    report.claims().forEach(figures::add);
    return figures.found;
  }

  private void add(String address, BudgetRow row) {
    for (AmountColumn column : AmountColumn.values()) {
      add(address + "." + column.id(), row.name(), row.figure(column), row.source());
    }
    row.adjustments()
        .forEach(a -> add(address + "." + a.column(), row.name(), a.amount(), row.source()));
    add(address + ".totalScore", row.name(), row.profile().totalScore(), row.source());
  }

  private void add(Headcount row) {
    add("staff." + row.id() + ".count", row.name(), row.count(), row.source());
  }

  private void add(Asset row) {
    String address = "assets." + row.id();
    add(address + ".opening", row.name(), row.opening(), row.source());
    add(address + ".change", row.name(), row.change(), row.source());
    add(address + ".closing", row.name(), row.closing(), row.source());
  }

  private void add(String section, IndicatorTable table) {
    for (Indicator row : table.rows()) {
      String address = section + row.id();
      add(address + ".target", row.name(), row.target(), row.source());
      add(address + ".actual", row.name(), row.actual(), row.source());
      add(address + ".weight", row.name(), row.weight(), row.source());
      add(address + ".score", row.name(), row.score(), row.source());
    }
  }

  private void add(Evaluation evaluation) {
    SourceRef source = evaluation.source();
    add("evaluation.result.score", "", evaluation.score(), source);
    if (!evaluation.grade().isEmpty()) {
      found.add(
          new NamedFigure(
              "evaluation.result.grade", "", evaluation.grade(), Optional.empty(), false, source));
    }
  }

  private void add(Claim claim) {
    add("claims." + claim.id() + ".value", claim.printed(), claim.value(), claim.source());
  }

  private void add(String address, String name, Figure figure, SourceRef row) {
    if (figure.isReported()) {
      SourceRef place = figure.source().equals(SourceRef.NONE) ? row : figure.source();
      found.add(new NamedFigure(address, name, figure.printed(), figure.quantity(), false, place));
    }
  }
}
