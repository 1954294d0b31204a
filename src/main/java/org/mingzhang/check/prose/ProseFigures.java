package org.mingzhang.check.prose;

import org.mingzhang.check.Named;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.SourceRef;

/** Figures of the index as findings name them. */
final class ProseFigures {

  private ProseFigures() {}

  /** The name under which a finding shows what was typed. */
  private static final String IN_PROSE = "正文";

  static CheckedFigure typed(TypedNumber number) {
    return Named.computed(IN_PROSE, number.printed());
  }

  static CheckedFigure named(NamedFigure figure) {
    String unit = figure.quantity().map(Quantity::unit).orElse("");
    String printed = figure.printed();
    SourceRef source = figure.source();
    return new CheckedFigure(
        figure.name(),
        printed.contains(unit) ? printed : printed + " " + unit,
        figure.address(),
        source.row().isEmpty() ? source.section() : source.section() + " · " + source.row());
  }
}
