package org.mingzhang.read;

import org.mingzhang.model.Figure;
import org.mingzhang.model.SourceRef;
import org.mingzhang.read.DataNode.Scalar;
import org.mingzhang.read.DataNode.Style;

/**
 * A figure as an author wrote it: one scalar, or {@code {printed, reading, reason, source}}.
 *
 * @param reading empty when the print speaks for itself
 * @param reason empty without a reading
 */
record FigureText(String printed, String reading, String reason) {

  static FigureText of(DataNode node) {
    return node instanceof Scalar scalar
        ? new FigureText(scalar.style() == Style.NOTHING ? "" : scalar.text(), "", "")
        : new FigureText(node.textOf("printed"), node.textOf("reading"), node.textOf("reason"));
  }

  /** What the reading means, or the print where there is no reading. */
  ParsedValue parse(ValueRole role) {
    return ValueParser.parse(reading.isEmpty() ? printed : reading, role);
  }

  Figure figure(ValueRole role, SourceRef source) {
    return new Figure(printed, parse(role).value(), reading, reason, source);
  }
}
