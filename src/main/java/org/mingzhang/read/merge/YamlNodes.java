package org.mingzhang.read.merge;

import java.util.List;
import java.util.Optional;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.tree.DataNode;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What a parsed text says and where it says it; offsets count code points. */
final class YamlNodes {

  private YamlNodes() {}

  static Node last(SequenceNode list) {
    return list.getValue().get(list.getValue().size() - 1);
  }

  /** Where the last thing ends that is written for a node. */
  static int deepEnd(Node node) {
    if (node instanceof MappingNode mapping && !isFlow(mapping) && !mapping.getValue().isEmpty()) {
      List<NodeTuple> tuples = mapping.getValue();
      return deepEnd(tuples.get(tuples.size() - 1).getValueNode());
    }
    if (node instanceof SequenceNode list && !isFlow(list) && !list.getValue().isEmpty()) {
      return deepEnd(last(list));
    }
    return end(node);
  }

  static Optional<NodeTuple> find(Node node, String key) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream().filter(tuple -> key(tuple).equals(key)).findFirst()
        : Optional.empty();
  }

  static String key(NodeTuple tuple) {
    return ((ScalarNode) tuple.getKeyNode()).getValue();
  }

  static String text(Node node, String key) {
    return find(node, key).map(tuple -> printed(tuple.getValueNode())).orElse("");
  }

  /** What a value prints, whether it is one text or has a reading beside it. */
  static String printed(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : text(node, "printed");
  }

  static boolean isFlow(Node node) {
    return node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.FLOW
        || node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW;
  }

  static int start(Node node) {
    return node.getStartMark().map(Mark::getIndex).orElseThrow();
  }

  static int end(Node node) {
    return node.getEndMark().map(Mark::getIndex).orElseThrow();
  }

  static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElseThrow();
  }

  static Place place(Node node) {
    return node.getStartMark()
        .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Place.FILE);
  }

  static String printed(DataNode node) {
    return node instanceof DataNode.Scalar scalar ? scalar.text() : node.textOf("printed");
  }
}
