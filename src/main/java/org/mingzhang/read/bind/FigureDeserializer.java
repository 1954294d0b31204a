package org.mingzhang.read.bind;

import org.mingzhang.model.Figure;
import org.mingzhang.model.SourceRef;
import org.mingzhang.read.value.FigureColumn;
import org.mingzhang.read.value.FigureText;
import org.mingzhang.read.value.ValueRole;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** A figure from its print, or from print and reading; read as its column asks. */
final class FigureDeserializer extends ValueDeserializer<Figure> {

  private final ValueRole role;

  FigureDeserializer(ValueRole role) {
    this.role = role;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    return property == null ? this : new FigureDeserializer(FigureColumn.role(property.getName()));
  }

  @Override
  public Figure deserialize(JsonParser parser, DeserializationContext context) {
    return figure(context.readTree(parser), role, context);
  }

  static Figure figure(JsonNode node, ValueRole role, DeserializationContext context) {
    if (!node.isObject()) {
      return new FigureText(node.asString(), "", "").figure(role, SourceRef.NONE);
    }
    SourceRef source =
        node.has("source")
            ? context.readTreeAsValue(node.get("source"), SourceRef.class)
            : SourceRef.NONE;
    return new FigureText(text(node, "printed"), text(node, "reading"), text(node, "reason"))
        .figure(role, source);
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }
}
