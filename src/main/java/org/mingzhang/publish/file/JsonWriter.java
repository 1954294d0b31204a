package org.mingzhang.publish.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
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
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(new LinePrinter())
          .build();

  private JsonWriter() {}

  /** UTF-8 without a byte order mark, a line feed at the end. */
  public static byte[] write(Record document) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      write(document, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory refuses nothing
    }
    return json.toByteArray();
  }

  /**
   * The same, piece by piece.
   *
   * @param out stays open
   */
  public static void write(Record document, OutputStream out) throws IOException {
    try {
      MAPPER.writeValue(out, document);
    } catch (JacksonException e) {
      throw refusal(e).orElseThrow(() -> e);
    }
    out.write('\n');
  }

  /** What a stream refused; where that happened in the document is of no interest. */
  private static Optional<IOException> refusal(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }
}
