package org.mingzhang.read.bind;

import org.mingzhang.model.FiscalYear;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A year is written as a number, not as a mapping. */
final class FiscalYearDeserializer extends ValueDeserializer<FiscalYear> {

  @Override
  public FiscalYear deserialize(JsonParser parser, DeserializationContext context) {
    return new FiscalYear(Integer.parseInt(parser.getString()));
  }
}
