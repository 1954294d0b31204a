package org.mingzhang.check.prose;

import java.math.BigDecimal;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.SourceRef;

/**
 * A number in a line of prose, typed or bound.
 *
 * @param start offset in the text of the line
 * @param end offset behind it
 * @param quantity what it says, without sign
 * @param shown as a finding names it
 */
record Mention(int start, int end, Quantity quantity, CheckedFigure shown) {

  Measure measure() {
    return Measure.of(quantity.number().abs(), quantity.unit());
  }

  boolean isSameKind(Mention other) {
    return measure().isSameKind(other.measure());
  }

  /** The number in the unit of another of its kind. */
  BigDecimal inUnitOf(Mention other) {
    return other.measure().inMyUnit(measure()).orElseThrow();
  }

  /** The number as a figure of the model, for what compares such. */
  Figure figure() {
    return new Figure(shown.printed(), quantity, "", "", SourceRef.NONE);
  }
}
