package org.mingzhang.read.merge;

import static org.mingzhang.read.merge.YamlNodes.column;
import static org.mingzhang.read.merge.YamlNodes.deepEnd;
import static org.mingzhang.read.merge.YamlNodes.end;
import static org.mingzhang.read.merge.YamlNodes.isFlow;
import static org.mingzhang.read.merge.YamlNodes.key;
import static org.mingzhang.read.merge.YamlNodes.last;
import static org.mingzhang.read.merge.YamlNodes.start;

import java.util.List;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Entry;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Values, keys, items and sections put into a text in the manner of what stands around them. */
final class FileEdits {

  private final YamlText yaml;
  private final List<String> order;
  private final Edits edits;

  /**
   * @param order of keys
   * @param json whether the text is JSON
   */
  FileEdits(String text, List<String> order, boolean json) {
    this.yaml = new YamlText(json);
    this.order = order;
    this.edits = new Edits(text);
  }

  String apply() {
    return edits.apply();
  }

  void newSection(MappingNode root, Entry section) {
    int own = order.indexOf(section.key());
    String text = yaml.field(section, 0);
    for (NodeTuple tuple : root.getValue()) {
      if (order.indexOf(key(tuple)) > own) {
        edits.insert(start(tuple.getKeyNode()), text + "\n\n");
        return;
      }
    }
    edits.append("\n" + text);
  }

  void replace(Node old, Entry wanted) {
    edits.replace(start(old), end(old), yaml.inline(wanted, true));
  }

  void add(MappingNode mapping, Entry wanted) {
    NodeTuple before = null;
    int own = order.indexOf(wanted.key());
    for (NodeTuple tuple : mapping.getValue()) {
      if (before == null || order.indexOf(key(tuple)) <= own) {
        before = tuple;
      }
    }
    int at = before == null ? start(mapping) + 1 : deepEnd(before.getValueNode());
    if (isFlow(mapping)) {
      edits.insert(at, before == null ? yaml.inBraces(wanted) : ", " + yaml.inBraces(wanted));
    } else {
      int indent = column(mapping.getValue().get(0).getKeyNode());
      edits.insertBelow(at, " ".repeat(indent) + yaml.field(wanted, indent));
    }
  }

  void add(SequenceNode list, List<DataNode> items) {
    if (items.isEmpty()) {
      return;
    }
    if (isFlow(list)) {
      String inline = String.join(", ", items.stream().map(yaml::inline).toList());
      boolean first = list.getValue().isEmpty();
      edits.insert(first ? start(list) + 1 : deepEnd(last(list)), (first ? "" : ", ") + inline);
    } else {
      edits.insertBelow(deepEnd(last(list)), yaml.items(items, column(list)));
    }
  }
}
