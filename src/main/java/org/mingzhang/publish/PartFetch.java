package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.publish.part.PartFile;
import org.mingzhang.publish.part.StagedPart;

/** Brings the files of parts into a stage. Safe for threads: several parts at once. */
final class PartFetch {

  private final Path stage;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private volatile boolean canLink = true;

  PartFetch(Path stage) {
    this.stage = stage;
  }

  /** Brings in all files of a part, of which none is there. */
  StagedPart fetch(StagedPart part) throws IOException {
    for (PartFile file : part.part().files()) {
      fetch(part.folder().site().resolve(file.path()), stage.resolve(file.path()));
    }
    return part;
  }

  private void fetch(Path kept, Path target) throws IOException {
    makeFolderOf(target);
    if (canLink) {
      try {
        Files.createLink(target, kept);
        return;
      } catch (UnsupportedOperationException | FileSystemException e) {
        canLink = false; // another file system, or one that has no second names
      }
    }
    Files.copy(kept, target, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** Makes the folder of a file, once for all files in it. */
  void makeFolderOf(Path target) throws IOException {
    Path parent = target.getParent();
    if (!folders.contains(parent)) {
      Files.createDirectories(parent);
      folders.add(parent); // only now: others go on as soon as they see it
    }
  }

  /** Whether all that was brought in is a second name of what is kept. */
  boolean areLinks() {
    return canLink;
  }
}
