package org.mingzhang.publish.file;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON: in the order of their components, one item a line, every decimal with the digits
 * it has.
 */
public final class JsonWriter {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(new LinePrinter())
          .build();

  private JsonWriter() {}

  /** UTF-8 without a byte order mark, a line feed at the end. */
  public static byte[] write(Record document) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    MAPPER.writeValue(json, document);
    json.write('\n');
    return json.toByteArray();
  }
}
