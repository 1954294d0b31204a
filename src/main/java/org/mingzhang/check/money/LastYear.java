package org.mingzhang.check.money;

import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Named;
import org.mingzhang.check.RuleContext;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;

/** Finds what a figure was a year ago. */
final class LastYear {

  private LastYear() {}

  /**
   * The row's own 上年数, else the figure of that address in last year's file; empty without either,
   * and where the row or indicator has changed its meaning since.
   */
  static Optional<AddressedFigure> of(RuleContext context, String address) {
    if (isRedefined(context.report(), address)) {
      return Optional.empty();
    }
    return rows(context.report())
        .filter(row -> address.startsWith(row.section().id() + "." + row.data().id() + "."))
        .map(row -> row.headed(AmountColumn.PRIOR_YEAR))
        .filter(cell -> cell.figure().isReported())
        .findFirst()
        .or(() -> context.previous().flatMap(last -> inFile(last, address)));
  }

  private static Optional<AddressedFigure> inFile(Assessment previous, String address) {
    return previous.printed().stream()
        .filter(figure -> figure.address().equals(address))
        .map(figure -> Named.ofYear(previous.report().year(), figure))
        .findFirst();
  }

  private static boolean isRedefined(Report report, String address) {
    Stream<String> ofRows =
        rows(report)
            .filter(row -> !row.data().definitionChange().isEmpty())
            .map(row -> row.section().id() + "." + row.data().id() + ".");
    Stream<String> ofIndicators =
        report
            .indicatorsAndResults()
            .filter(i -> !i.definitionChange().isEmpty())
            .flatMap(i -> Stream.of("indicators." + i.id() + ".", "results." + i.id() + "."));
    return Stream.concat(ofRows, ofIndicators).anyMatch(address::startsWith);
  }

  private static Stream<Row> rows(Report report) {
    return Stream.of(BudgetSection.values()).flatMap(section -> Row.all(report, section));
  }
}
