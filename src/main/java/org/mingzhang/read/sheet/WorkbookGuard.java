package org.mingzhang.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What is looked at before a workbook is opened: a hostile one must not cost memory or time. */
final class WorkbookGuard {

  /** The XML of a form has some hundred KB; a library takes ten times as much memory. */
  private static final long MAX_UNPACKED = 24L * 1024 * 1024;

  private static final int MAX_PARTS = 1000;

  private WorkbookGuard() {}

  /** The code of what speaks against opening the file; empty when nothing does. */
  static Optional<String> refusal(Path file, byte[] bytes) {
    try {
      return switch (FileMagic.valueOf(new ByteArrayInputStream(bytes))) {
        case OOXML -> parts(file);
        case OLE2 -> Optional.of(isEncrypted(bytes) ? "MZ-I004" : "MZ-I003");
        default -> Optional.of("MZ-I005");
      };
    } catch (IOException | RuntimeException e) {
      return Optional.of("MZ-I005"); // A library finds many ways to say that a file is damaged.
    }
  }

  private static boolean isEncrypted(byte[] bytes) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    }
  }

  private static Optional<String> parts(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MAX_PARTS || isTooLarge(zip)) {
        return Optional.of("MZ-I006");
      }
      if (zip.stream().map(ZipEntry::getName).anyMatch(n -> n.endsWith("vbaProject.bin"))) {
        return Optional.of("MZ-I007");
      }
      if (zip.stream().anyMatch(part -> part.getName().startsWith("xl/externalLinks/"))) {
        return Optional.of("MZ-I010");
      }
      return zip.getEntry("xl/workbook.xml") == null ? Optional.of("MZ-I005") : Optional.empty();
    }
  }

  /** Counted while unpacking: the sizes that an archive states may be lies. */
  private static boolean isTooLarge(ZipFile zip) throws IOException {
    long left = MAX_UNPACKED;
    byte[] buffer = new byte[8192];
    for (ZipEntry entry : zip.stream().toList()) {
      try (InputStream in = zip.getInputStream(entry)) {
        for (int read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
          left -= read;
        }
      }
      if (left < 0) {
        return true;
      }
    }
    return false;
  }
}
