package org.mingzhang.page.compare;

import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Figure;

/** The totals of a report and the rates between them. */
final class MoneyCells {
  private final Optional<RowMeasure> budget;
  private final Optional<RowMeasure> funding;
  private final AmountCells amounts;
  private final Blanks blanks;
  private final CompareWords words;

  MoneyCells(Assessment assessment, Blanks blanks, CompareWords words) {
    this.budget = assessment.total(BudgetSection.BUDGET);
    this.funding = assessment.total(BudgetSection.FUNDING);
    this.amounts = new AmountCells(words);
    this.blanks = blanks;
    this.words = words;
  }

  ComparedCell cell(ComparedColumn column) {
    return switch (column) {
      case INITIAL -> amount(AmountColumn.INITIAL, blanks.absent());
      case ADJUSTED -> amount(AmountColumn.ADJUSTED, blanks.absent());
      case EXECUTED -> amount(AmountColumn.EXECUTED, blanks.outcome());
      case FUNDING -> funding.flatMap(this::funding).orElse(blanks.absent());
      case ADJUSTED_RATE -> rate(AmountColumn.ADJUSTED);
      case INITIAL_RATE -> rate(AmountColumn.INITIAL);
      case PRINTED_RATE -> budget.flatMap(this::printedRate).orElse(blanks.outcome());
      default -> throw new IllegalArgumentException(column.name());
    };
  }

  private ComparedCell amount(AmountColumn column, ComparedCell blank) {
    return budget.flatMap(row -> amount(row, column, "")).orElse(blank);
  }

  private Optional<ComparedCell> amount(RowMeasure row, AmountColumn column, String basis) {
    Figure figure = row.row().figure(column);
    return amount(row, column)
        .map(amount -> amounts.cell(amount, basis))
        .or(() -> amounts.print(figure, row.address() + "." + column.id()));
  }

  private static Optional<Amount> amount(RowMeasure row, AmountColumn column) {
    return switch (column) {
      case INITIAL -> row.initial();
      case ADJUSTED -> row.adjusted();
      case EXECUTED -> row.executed();
      case PRIOR_YEAR, EXECUTION_RATE, WEIGHT, SCORE -> Optional.empty();
    };
  }

  /** The sources are one amount: the last one that was set, and which one it is. */
  private Optional<ComparedCell> funding(RowMeasure row) {
    return Stream.of(AmountColumn.ADJUSTED, AmountColumn.INITIAL, AmountColumn.EXECUTED)
        .flatMap(column -> amount(row, column, column.id()).stream().map(c -> named(c, column)))
        .findFirst();
  }

  private ComparedCell named(ComparedCell cell, AmountColumn column) {
    String name = words.say("compare.basis." + column.id());
    String note = cell.note().isEmpty() ? name : words.say("compare.notes", name, cell.note());
    return new ComparedCell(cell.text(), note, cell.value(), cell.basis(), cell.anchor());
  }

  private ComparedCell rate(AmountColumn base) {
    boolean adjusted = base == AmountColumn.ADJUSTED;
    boolean derived =
        adjusted && budget.flatMap(RowMeasure::adjusted).filter(Amount::derived).isPresent();
    String address = adjusted ? "executionRate" : "initialRate";
    return budget
        .flatMap(row -> adjusted ? row.executionRate() : row.initialRate())
        .map(ratio -> rate(ratio, derived, budget.get().address() + "." + address))
        .orElseGet(() -> withoutRate(base));
  }

  private ComparedCell rate(Ratio ratio, boolean derived, String address) {
    return new ComparedCell(
        Percent.text(ratio),
        derived ? words.say("compare.derivedBase") : "",
        ratio.percent().toPlainString(),
        derived ? "derived" : "",
        address);
  }

  /** A rate to a budget of zero is not the same as a rate nobody can know. */
  private ComparedCell withoutRate(AmountColumn base) {
    boolean ofZero =
        budget
            .filter(row -> row.executed().isPresent())
            .flatMap(row -> amount(row, base))
            .filter(amount -> amount.number().signum() == 0)
            .isPresent();
    return ofZero ? ComparedCell.word(words.say("compare.ofZero")) : blanks.outcome();
  }

  private Optional<ComparedCell> printedRate(RowMeasure row) {
    Figure rate = row.row().executionRate();
    String address = row.address() + "." + AmountColumn.EXECUTION_RATE.id();
    return amounts
        .print(rate, address)
        .map(cell -> new ComparedCell(cell.text(), "", "", "", address));
  }
}
