package org.mingzhang.read.value;

import org.mingzhang.model.Figure;
import org.mingzhang.model.SourceRef;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Style;

/**
 * A figure as an author wrote it: one scalar, or {@code {printed, reading, reason, source}}.
 *
 * @param reading empty when the print speaks for itself
 * @param reason empty without a reading
 */
public record FigureText(String printed, String reading, String reason) {

  /** The texts of a figure, written short or with all its keys. */
  public static FigureText of(DataNode node) {
    return node instanceof Scalar scalar
        ? new FigureText(scalar.style() == Style.NOTHING ? "" : scalar.text(), "", "")
        : new FigureText(node.textOf("printed"), node.textOf("reading"), node.textOf("reason"));
  }

  /** What the reading means, or the print where there is no reading. */
  public ParsedValue parse(ValueRole role) {
    return ValueParser.parse(reading.isEmpty() ? printed : reading, role);
  }

  /** The figure with its value; {@code source} is where its row stands. */
  public Figure figure(ValueRole role, SourceRef source) {
    return new Figure(printed, parse(role).value(), reading, reason, source);
  }
}
