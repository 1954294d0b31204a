package org.mingzhang.page.compare;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.measure.Assessment;

/**
 * A report as it is compared.
 *
 * @param cells one for each {@link ComparedColumn}, in that order
 */
public record ComparedReport(List<ComparedCell> cells) {
  public ComparedReport {
    cells = List.copyOf(cells);
    if (cells.size() != ComparedColumn.values().length) {
      throw new IllegalArgumentException("Cells: " + cells.size());
    }
  }

  /** What of a report can be compared. */
  public static ComparedReport of(Assessment assessment, CompareWords words) {
    Blanks blanks = new Blanks(assessment.report().kind(), words);
    MoneyCells money = new MoneyCells(assessment, blanks, words);
    StructureCells structure = new StructureCells(assessment, blanks, words);
    IndicatorCells indicators = new IndicatorCells(assessment, blanks, words);
    ScoreCells scores = new ScoreCells(assessment, blanks, words);
    return new ComparedReport(
        Stream.of(ComparedColumn.values())
            .map(
                column ->
                    switch (column.group()) {
                      case BUDGET, RATES -> money.cell(column);
                      case STRUCTURE -> structure.cell(column);
                      case INDICATORS -> indicators.cell(column);
                      case SCORES -> scores.cell(column);
                    })
            .toList());
  }

  /** The cell of a column. */
  public ComparedCell cell(ComparedColumn column) {
    return cells.get(column.ordinal());
  }
}
