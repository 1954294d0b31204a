package org.mingzhang.read.shape;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.shape.SchemaCheck.Found;
import org.mingzhang.read.tree.DataNode;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Style;
import tools.jackson.databind.JsonNode;

/**
 * One violation of a schema as a diagnostic of ours.
 *
 * @param code which sentence tells it
 * @param place what is wrong: a key where it is unknown, else a value
 * @param arguments the words of the sentence
 * @param owner the node that is not as it should be
 */
record Violation(String code, Place place, List<String> arguments, DataNode owner) {

  static Violation of(Error error, Found found, Schema schema) {
    return switch (error.getKeyword()) {
      case "additionalProperties" -> unknown(error, found, schema);
      case "required" -> missing(error, found);
      case "type" -> wrongType(error, found);
      case "enum" -> notInList(error, found);
      case "format" -> at("MZ-R026", found, found.node().scalarText());
      case "minLength", "minItems", "minProperties" -> at("MZ-R027", found);
      case "pattern" -> wrongForm(error, found, schema);
      default -> at("MZ-R029", found, error.getKeyword());
    };
  }

  /**
   * Whether this is a misspelling of the key that the other says is missing from the same place.
   */
  boolean explains(Violation missing) {
    return code.equals("MZ-R020")
        && (missing.code.equals("MZ-R023") || missing.code.equals("MZ-R036"))
        && owner == missing.owner
        && arguments.get(1).equals(missing.arguments.get(0));
  }

  void report(FileProblems problems) {
    problems.error(code, place, arguments.toArray(String[]::new));
  }

  private static Violation at(String code, Found found, String... more) {
    List<String> arguments = new ArrayList<>(List.of(found.key()));
    arguments.addAll(List.of(more));
    return new Violation(code, found.node().place(), arguments, found.node());
  }

  private static Violation unknown(Error error, Found found, Schema schema) {
    String key = error.getProperty();
    Place place = found.node().entry(key).map(DataNode.Entry::place).orElse(found.keyPlace());
    List<String> known = List.copyOf(ruleAround(error, schema).path("properties").propertyNames());
    Optional<String> near = Nearest.to(key, known);
    return near.isPresent()
        ? new Violation("MZ-R020", place, List.of(key, near.get()), found.node())
        : new Violation("MZ-R021", place, List.of(key, String.join(", ", known)), found.node());
  }

  private static Violation missing(Error error, Found found) {
    String key = error.getProperty();
    Place place = found.node().place();
    return found.key().isEmpty()
        ? new Violation("MZ-R036", place, List.of(key), found.node())
        : new Violation("MZ-R023", place, List.of(key, found.key()), found.node());
  }

  private static Violation wrongType(Error error, Found found) {
    if (found.node() instanceof Scalar scalar && scalar.style() == Style.NOTHING) {
      return new Violation("MZ-R018", found.keyPlace(), List.of(found.key()), found.node());
    }
    List<String> types = SchemaCheck.types(error.getSchemaNode());
    String code =
        switch (types.get(0)) {
          case "object" -> "MZ-R031";
          case "array" -> "MZ-R032";
          case "integer" -> "MZ-R033";
          case "boolean" -> "MZ-R034";
          default -> found.node() instanceof Scalar ? "MZ-R035" : "MZ-R022";
        };
    return at(code, found, found.node().scalarText());
  }

  private static Violation notInList(Error error, Found found) {
    List<String> allowed = error.getSchemaNode().values().stream().map(JsonNode::asString).toList();
    String text = found.node().scalarText();
    String near = Nearest.to(text.toLowerCase(Locale.ROOT), allowed).orElse("");
    String list = String.join(", ", allowed);
    return near.isEmpty()
        ? at("MZ-R024", found, text, list)
        : at("MZ-R028", found, text, list, near);
  }

  private static Violation wrongForm(Error error, Found found, Schema schema) {
    String text = found.node().scalarText();
    if (found.key().equals("id")) {
      return at("MZ-R040", found, text);
    }
    String example = ruleAround(error, schema).path("examples").path(0).asString("");
    return at("MZ-R025", found, text, example);
  }

  /** The part of the schema that holds the violated keyword. */
  private static JsonNode ruleAround(Error error, Schema schema) {
    NodePath path = error.getSchemaLocation().getFragment();
    JsonNode rule = schema.getSchemaNode();
    for (int i = 0; i < path.getNameCount() - 1; i++) {
      Object step = path.getElement(i);
      rule = step instanceof Integer index ? rule.path(index) : rule.path(step.toString());
    }
    return rule;
  }
}
