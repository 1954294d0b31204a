package org.mingzhang.page.site;

import java.math.BigDecimal;
import java.util.Objects;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;

/**
 * An amount with the print it has on the page of its report.
 *
 * @param amount exact, in the unit of its source
 * @param text as printed, with its unit
 * @param fixed whether the print had to be read and is never rewritten in another unit
 */
public record ShownAmount(Amount amount, String text, boolean fixed) {

  public ShownAmount {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(text, "text");
  }

  static ShownAmount of(Amount amount, ReportContext report) {
    boolean fixed = report.cells().datum(amount, "").money().isEmpty();
    return new ShownAmount(amount, report.cells().inSentence(amount), fixed);
  }

  /** As a cell of a table. */
  Cell cell(String figure) {
    BigDecimal number = amount.number();
    String money = fixed ? "" : amount.unit().printed();
    return Cell.of(text).with(new Datum(figure, number.toPlainString(), money));
  }
}
