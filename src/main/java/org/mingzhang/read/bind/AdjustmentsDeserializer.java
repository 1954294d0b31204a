package org.mingzhang.read.bind;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.Adjustment;
import org.mingzhang.model.Figure;
import org.mingzhang.read.value.ValueRole;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** {@code {carryover: -22.81, superior: 1.8}} to a list, in the order of the file. */
final class AdjustmentsDeserializer extends ValueDeserializer<List<Adjustment>> {

  @Override
  public List<Adjustment> deserialize(JsonParser parser, DeserializationContext context) {
    JsonNode mapping = context.readTree(parser);
    List<Adjustment> adjustments = new ArrayList<>();
    mapping
        .properties()
        .forEach(
            entry -> {
              Figure amount =
                  FigureDeserializer.figure(entry.getValue(), ValueRole.REPORTED, context);
              adjustments.add(new Adjustment(entry.getKey(), amount));
            });
    return adjustments;
  }
}
