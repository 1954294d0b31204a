package org.mingzhang.check.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Named;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Quantity;

/** The cells of an indicator under their addresses. */
public final class Cells {

  static final String SECTION = "indicators";

  private Cells() {}

  static AddressedFigure target(Indicator row) {
    return cell(SECTION, row, "target", row.target());
  }

  static AddressedFigure actual(Indicator row) {
    return actual(SECTION, row);
  }

  static AddressedFigure actual(String section, Indicator row) {
    return cell(section, row, "actual", row.actual());
  }

  static AddressedFigure weight(Indicator row) {
    return cell(SECTION, row, "weight", row.weight());
  }

  static AddressedFigure score(Indicator row) {
    return cell(SECTION, row, "score", row.score());
  }

  /** Target and actual as findings name them. */
  static List<CheckedFigure> targetAndActual(Indicator row) {
    return List.of(Named.printed(target(row)), Named.printed(actual(row)));
  }

  /** What the print means: the reading where it needed one. */
  static String shown(Figure figure) {
    return figure.hasReading() ? figure.reading() : figure.printed();
  }

  /** An exact number of points; empty for anything else. */
  static Optional<BigDecimal> points(Figure figure) {
    return figure.quantity().filter(Quantity::isExact).map(Quantity::number);
  }

  private static AddressedFigure cell(String section, Indicator row, String column, Figure figure) {
    return new AddressedFigure(
        section + "." + row.id() + "." + column, row.name(), figure, row.source());
  }
}
