package org.mingzhang.read.shape;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Style;
import org.mingzhang.read.tree.JsonNodes;
import tools.jackson.databind.JsonNode;

/** Holds a data file against its JSON Schema and tells every violation in our own sentences. */
public final class SchemaCheck {

  private final Schema schema;

  /**
   * @param name of a file below {@code schemas/} on the class path
   */
  public SchemaCheck(String name) {
    try (InputStream in = SchemaCheck.class.getResourceAsStream("/schemas/" + name)) {
      SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
      SchemaLocation location = SchemaLocation.of("classpath:schemas/" + name);
      schema = registry.getSchema(location, in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds an error for every place where the tree is not as the schema says. A key that is missing
   * because it is misspelt is told once, as misspelt.
   */
  public void check(DataNode root, FileProblems problems) {
    List<Violation> violations = new ArrayList<>();
    for (Error error : schema.validate(JsonNodes.typed(root))) {
      Found found = find(root, error.getInstanceLocation());
      if (!isToleratedType(error, found.node())) {
        violations.add(Violation.of(error, found, schema));
      }
    }
    violations.stream()
        .filter(v -> violations.stream().noneMatch(other -> other.explains(v)))
        .forEach(v -> v.report(problems));
  }

  /** A node with the key it stands under; the key of an item of a list is the list's. */
  record Found(DataNode node, String key, Place keyPlace) {}

  private static Found find(DataNode root, NodePath path) {
    Found found = new Found(root, "", root.place());
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      found = step instanceof Integer index ? item(found, index) : field(found, step.toString());
    }
    return found;
  }

  private static Found item(Found list, int index) {
    DataNode node = list.node().elements().get(index);
    return new Found(node, list.key(), node.place());
  }

  private static Found field(Found mapping, String key) {
    return mapping.node().entry(key).map(e -> new Found(e.value(), key, e.place())).orElse(mapping);
  }

  /**
   * A plain scalar of YAML is whatever it looks like: {@code 2021} a text and a number. So is a
   * number of JSON that {@link JsonNodes} leaves as its text.
   */
  private static boolean isToleratedType(Error error, DataNode node) {
    if (!error.getKeyword().equals("type")
        || !(node instanceof Scalar scalar)
        || !(scalar.style() == Style.PLAIN || scalar.style() == Style.NUMBER)) {
      return false;
    }
    return types(error.getSchemaNode()).stream().anyMatch(type -> looksLike(scalar.text(), type));
  }

  /** The types a schema's {@code type} allows. */
  static List<String> types(JsonNode type) {
    return type.isArray()
        ? type.values().stream().map(JsonNode::asString).toList()
        : List.of(type.asString());
  }

  private static boolean looksLike(String text, String type) {
    return switch (type) {
      case "integer" -> text.matches("-?\\d{1,9}");
      case "number" -> text.matches("-?\\d+(\\.\\d+)?");
      case "boolean" -> text.equals("true") || text.equals("false");
      default -> false;
    };
  }
}
