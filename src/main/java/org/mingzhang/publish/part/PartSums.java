package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingzhang.publish.file.Sha256;

/**
 * Parts by their bytes: what was carried from another computer has another time, and may have lost
 * something on its way.
 */
public final class PartSums {

  private PartSums() {}

  /** One sum for a part, its files and its records; empty when there is no part. */
  public static Optional<String> of(PartFolder folder) throws IOException {
    Path record = folder.record();
    return Files.isRegularFile(record, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Sha256.of(record))
        : Optional.empty();
  }

  /**
   * The files that are not what they were when the part was made.
   *
   * @return paths below the folder of the part, sorted
   * @throws IOException when one cannot be read
   */
  public static SortedSet<String> damaged(PartFolder folder, Part part) throws IOException {
    SortedSet<String> damaged = new TreeSet<>();
    for (PartFile file : part.files()) {
      if (!isSame(folder.site().resolve(file.path()), file)) {
        damaged.add("site/" + file.path());
      }
    }
    for (PartFile file : part.contributions()) {
      if (!isSame(folder.root().resolve(file.path()), file)) {
        damaged.add(file.path());
      }
    }
    return damaged;
  }

  private static boolean isSame(Path path, PartFile file) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Files.size(path) == file.size()
        && Sha256.of(path).equals(file.sha256());
  }
}
