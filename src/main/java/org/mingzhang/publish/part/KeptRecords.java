package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Records in files of their own, each whole or not there. They are for this program only, which
 * reads thousands of them before it does anything else: so they are not JSON, but the bytes of
 * their components. At the end is a check sum, of what the record looks like as well.
 */
public final class KeptRecords {

  /** Ends the name of every such file. */
  public static final String SUFFIX = ".rec";

  private KeptRecords() {}

  /**
   * What was written; empty when there is nothing, or nothing that this program understands: then
   * it is made again.
   *
   * @throws IOException when there is something that cannot be read
   */
  public static <T extends Record> Optional<T> read(Path file, Class<T> type) throws IOException {
    try {
      return read(Files.readAllBytes(file), type);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static <T extends Record> Optional<T> read(byte[] bytes, Class<T> type) {
    RecordForm form = RecordForm.of(type);
    int end = bytes.length - Integer.BYTES;
    if (end < 0 || ByteBuffer.wrap(bytes).getInt(end) != sum(form, bytes, end)) {
      return Optional.empty();
    }
    try {
      RecordInput in = new RecordInput(bytes, end);
      T record = type.cast(form.read(in));
      return in.isAtEnd() ? Optional.of(record) : Optional.empty();
    } catch (RuntimeException e) { // whoever wrote that, this program did not
      return Optional.empty();
    }
  }

  private static int sum(RecordForm form, byte[] bytes, int end) {
    CRC32 sum = new CRC32();
    sum.update(form.shape().getBytes(StandardCharsets.UTF_8));
    sum.update(bytes, 0, end);
    return (int) sum.getValue();
  }

  /**
   * Writes a record, which replaces what was there in one step.
   *
   * @return the content of the file
   */
  public static byte[] write(Path file, Record record) throws IOException {
    byte[] bytes = bytes(record);
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(beside, bytes);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return bytes;
  }

  private static byte[] bytes(Record record) {
    RecordForm form = RecordForm.of(record.getClass());
    RecordOutput out = new RecordOutput();
    form.write(record, out);
    byte[] content = out.bytes();
    byte[] bytes = Arrays.copyOf(content, content.length + Integer.BYTES);
    ByteBuffer.wrap(bytes).putInt(content.length, sum(form, content, content.length));
    return bytes;
  }
}
