package org.mingzhang.read.merge;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Sequence;

/** A data file that is written anew. */
public final class FileText {

  private FileText() {}

  /** A new file of these keys, in their order, a blank line between sections. */
  public static String create(List<Entry> entries) {
    YamlText yaml = new YamlText(false);
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      boolean section = !(entry.value() instanceof Scalar);
      text.append(section && !entry.key().equals("documents") ? "\n" : "");
      text.append(yaml.field(entry, 0)).append('\n');
    }
    return text.toString();
  }

  /** A table that names no columns needs none but those that have no standard name. */
  static Optional<Entry> adjustments(Entry columns) {
    List<DataNode> own =
        columns.value().elements().stream()
            .filter(c -> AmountColumn.of(c.textOf("id")).isEmpty())
            .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry("columns", columns.place(), new Sequence(columns.value().place(), own)));
  }
}
