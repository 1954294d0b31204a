package org.mingzhang.read;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.read.DataNode.Place;
import org.mingzhang.read.DataNode.Scalar;
import org.mingzhang.read.DataNode.Style;
import org.mingzhang.read.SchemaCheck.Found;
import tools.jackson.databind.JsonNode;

/**
 * One violation of a schema as a diagnostic of ours.
 *
 * @param code which sentence tells it
 * @param place what is wrong: a key for unknown and missing ones, else a value
 */
record Violation(String code, Place place, List<String> arguments) {

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

  void report(FileProblems problems) {
    problems.error(code, place, arguments.toArray(String[]::new));
  }

  private static Violation at(String code, Found found, String... more) {
    List<String> arguments = new java.util.ArrayList<>(List.of(found.key()));
    arguments.addAll(List.of(more));
    return new Violation(code, found.node().place(), arguments);
  }

  private static Violation unknown(Error error, Found found, Schema schema) {
    String key = error.getProperty();
    Place place = found.node().entry(key).map(DataNode.Entry::place).orElse(found.keyPlace());
    List<String> known = List.copyOf(ruleAround(error, schema).path("properties").propertyNames());
    Optional<String> near = Nearest.to(key, known);
    return near.isPresent()
        ? new Violation("MZ-R020", place, List.of(key, near.get()))
        : new Violation("MZ-R021", place, List.of(key, String.join(", ", known)));
  }

  private static Violation missing(Error error, Found found) {
    String owner = found.key().isEmpty() ? "/" : found.key();
    return new Violation("MZ-R023", found.node().place(), List.of(error.getProperty(), owner));
  }

  private static Violation wrongType(Error error, Found found) {
    if (found.node() instanceof Scalar scalar && scalar.style() == Style.NOTHING) {
      return new Violation("MZ-R018", found.keyPlace(), List.of(found.key()));
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
    String list = allowed.stream().collect(Collectors.joining(", "));
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
