package org.mingzhang.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipOutputStream;
import org.mingzhang.publish.file.Folders;

/**
 * A whole site as one file. The same site gives the same bytes: entries sorted, each a {@link
 * StoredEntry}.
 */
final class Archive {

  private Archive() {}

  /** Writes every file of a folder; a file of that name is replaced. */
  static void write(Path folder, Path zip) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip));
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (String path : Folders.files(folder)) {
        Path file = folder.resolve(path);
        archive.putNextEntry(StoredEntry.of(path, Files.size(file), checkSum(file)));
        Files.copy(file, archive);
        archive.closeEntry();
      }
    }
  }

  private static long checkSum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return sum.getValue();
  }
}
