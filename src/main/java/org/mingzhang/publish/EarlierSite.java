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
 * A site that is not published any more, out of the way: the next one is made out of it. Where that
 * is impossible the next one is made without, which takes longer and nothing else.
 *
 * @param place where it is, if there is one
 */
record EarlierSite(Path place) {

  /**
   * Puts it in the place of an empty stage.
   *
   * @return whether it is there; else the stage is what it was
   * @throws IOException when there is no stage any more
   */
  boolean moveTo(Path stage) throws IOException {
    if (!canBe(stage)) {
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

  /** A folder that somebody closed would stay closed. */
  private boolean canBe(Path stage) {
    try {
      return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
          && Rights.of(place).equals(Rights.of(stage));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Takes back what no site can be made of, because something in it can neither be read nor
   * deleted.
   *
   * @throws IOException when the stage is not empty now
   */
  void takeBack(Path stage) throws IOException {
    try {
      Files.move(stage, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Folders.deleteAtOnce(stage);
    }
    Files.createDirectory(stage);
  }

  /**
   * Keeps a folder that would be deleted otherwise, if it can.
   *
   * @param folder a site that was replaced, or one that was made out of an earlier one and not
   *     published; on the disk for good
   */
  void keep(Path folder) {
    try {
      if (hasNumber(folder)) {
        Folders.deleteAtOnce(place);
        Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException | UncheckedIOException | OutOfMemoryError e) {
      return;
    }
  }

  /** Files that have no number cannot be told from others. */
  private static boolean hasNumber(Path folder) throws IOException {
    return Files.readAttributes(folder, BasicFileAttributes.class).fileKey() != null;
  }
}
