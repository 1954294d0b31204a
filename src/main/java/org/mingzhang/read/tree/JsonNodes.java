package org.mingzhang.read.tree;

import java.math.BigDecimal;
import org.mingzhang.read.tree.DataNode.Mapping;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Sequence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our nodes as Jackson's, which the schema validator and the binding read. */
public final class JsonNodes {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonNodes() {}

  /** With the types that the file gives its scalars; those of plain YAML are texts. */
  public static JsonNode typed(DataNode node) {
    return convert(node, true);
  }

  /** With every scalar as its text, so that no digit is lost on the way to a record. */
  public static JsonNode texts(DataNode node) {
    return convert(node, false);
  }

  private static JsonNode convert(DataNode node, boolean typed) {
    if (node instanceof Mapping mapping) {
      ObjectNode object = NODES.objectNode();
      mapping.entries().forEach(e -> object.set(e.key(), convert(e.value(), typed)));
      return object;
    }
    if (node instanceof Sequence sequence) {
      ArrayNode array = NODES.arrayNode();
      sequence.items().forEach(item -> array.add(convert(item, typed)));
      return array;
    }
    Scalar scalar = (Scalar) node;
    return typed ? typed(scalar) : NODES.stringNode(scalar.text());
  }

  private static JsonNode typed(Scalar scalar) {
    return switch (scalar.style()) {
      case PLAIN, TEXT -> NODES.stringNode(scalar.text());
      case NUMBER -> number(scalar.text());
      case TRUTH -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
      case NOTHING -> NODES.nullNode();
    };
  }

  /**
   * A number with an exponent stays a text: the grammar of values refuses it with its place. So
   * does {@code 2022.0}, which a schema would take for a whole number.
   */
  private static JsonNode number(String text) {
    if (text.matches("-?\\d{1,9}")) {
      return NODES.numberNode(Integer.parseInt(text));
    }
    return text.matches("[-.\\d]+") && !text.matches("-?\\d+\\.0+")
        ? NODES.numberNode(new BigDecimal(text))
        : NODES.stringNode(text);
  }
}
