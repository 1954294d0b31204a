package org.mingzhang.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A whole site as one file. The same site gives the same bytes: entries sorted, one time for all,
 * and nothing compressed, because compressors differ from system to system.
 */
final class Archive {

  /**
   * Given as local, so that no time zone matters. Not the first moment that the format knows: Java
   * takes that for an earlier one and adds a second time, in which the zone does matter.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Archive() {}

  /** Writes every file of a folder; a file of that name is replaced. */
  static void write(Path folder, Path zip) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip));
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (String path : Folders.files(folder)) {
        Path file = folder.resolve(path);
        archive.putNextEntry(entry(path, file));
        Files.copy(file, archive);
        archive.closeEntry();
      }
    }
  }

  private static ZipEntry entry(String path, Path file) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setTimeLocal(TIME);
    entry.setSize(Files.size(file));
    entry.setCrc(checkSum(file));
    return entry;
  }

  private static long checkSum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return sum.getValue();
  }
}
