package org.mingzhang.publish;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/**
 * An entry of a ZIP file that is the same on every system: one time for all, and nothing
 * compressed, because compressors differ.
 */
final class StoredEntry {

  /**
   * Given as local, so that no time zone matters. Not the first moment that the format knows: Java
   * takes that for an earlier one and adds a second time, in which the zone does matter.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StoredEntry() {}

  /**
   * @param size in bytes
   * @param sum CRC-32 of the content
   */
  static ZipEntry of(String path, long size, long sum) {
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setTimeLocal(TIME);
    entry.setSize(size);
    entry.setCrc(sum);
    return entry;
  }
}
