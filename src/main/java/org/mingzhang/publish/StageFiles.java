package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.publish.part.PartFile;
import org.mingzhang.publish.part.StagedPart;

/** How files come into a stage. Safe for threads: several parts at once. */
final class StageFiles {

  private final Path stage;
  private final boolean isNew;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private volatile boolean canLink = true;
  private Leftovers leftovers;

  /**
   * @param isNew whether the stage is empty; else it has anything of an earlier site
   */
  StageFiles(Path stage, boolean isNew) {
    this.stage = stage;
    this.isNew = isNew;
  }

  boolean isNew() {
    return isNew;
  }

  /** Brings in all files of a part but those that are there already. */
  StagedPart fetch(StagedPart part) throws IOException {
    Leftovers there = leftovers();
    for (PartFile file : part.part().files()) {
      Path kept = part.folder().site().resolve(file.path());
      Path target = stage.resolve(file.path());
      if (!there.take(target, kept)) {
        fetch(kept, target);
      }
    }
    return part;
  }

  /** Looked for by whoever needs them first: that takes a while in a large site. */
  private synchronized Leftovers leftovers() throws IOException {
    if (leftovers == null) {
      leftovers = isNew ? Leftovers.none(stage) : Leftovers.in(stage);
    }
    return leftovers;
  }

  private void fetch(Path kept, Path target) throws IOException {
    makeFolderOf(target);
    if (canLink) {
      try {
        Files.createLink(target, kept);
        return;
      } catch (FileAlreadyExistsException e) {
        throw e; // a copy could not be there either
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
      changed(parent); // only now: others go on as soon as they see it
    }
  }

  /** Remembers that a folder has other names in it, and those above it, where it may be new. */
  void changed(Path folder) {
    for (Path each = folder; each.startsWith(stage) && folders.add(each); ) {
      each = each.getParent();
    }
  }

  /** Deletes what was in the stage before and belongs to none of the parts. */
  void endLeftovers() throws IOException {
    leftovers().delete().forEach(this::changed);
  }

  /** The folders that have other names in them than before. */
  Set<Path> changedFolders() {
    return folders;
  }

  /** Whether all that was brought in is a second name of what is kept. */
  boolean areLinks() {
    return canLink;
  }
}
