package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records in files of their own, each whole or not there. */
public final class KeptRecords {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private KeptRecords() {}

  /**
   * What was written; empty when there is nothing, or nothing that this program understands: then
   * it is made again.
   *
   * @throws IOException when there is something that cannot be read
   */
  public static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
    try {
      return Optional.of(MAPPER.readValue(Files.readAllBytes(file), type));
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes a record, which replaces what was there in one step.
   *
   * @return what is in the file now
   */
  public static byte[] write(Path file, Record record) throws IOException {
    byte[] content = MAPPER.writeValueAsBytes(record);
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(beside, content);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return content;
  }
}
