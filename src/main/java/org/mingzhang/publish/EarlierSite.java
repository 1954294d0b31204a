package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.Rights;

/**
 * A site that is not published any more, out of everybody's sight: the next one is made out of it.
 * Where that is impossible the next one is made without, which takes longer and nothing else.
 *
 * @param place where it is, if there is one; in the file system of the output, or there is none
 */
record EarlierSite(Path place) {

  /**
   * Puts it in the place of an empty stage.
   *
   * @return whether it is there; else the stage is what it was
   * @throws IOException when there is no stage any more
   */
  boolean moveTo(Path stage) throws IOException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
        || !Rights.of(place).equals(Rights.of(stage))) {
      return false;
    }
    Files.delete(stage);
    try {
      Files.move(place, stage, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      Files.createDirectory(stage);
      return false;
    }
  }

  /** Keeps what an output would delete now, if it can; what resists, goes. */
  void keep(Output output) {
    try {
      for (Path left : output.leftover().stream().filter(EarlierSite::isOfUse).toList()) {
        Folders.deleteAtOnce(place);
        Files.move(left, place, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException | UncheckedIOException | OutOfMemoryError e) {
      return;
    }
  }

  /** Files that have no number cannot be told from others. */
  private static boolean isOfUse(Path folder) {
    try {
      return Files.readAttributes(folder, BasicFileAttributes.class).fileKey() != null;
    } catch (IOException e) {
      return false;
    }
  }
}
