package org.mingzhang.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Whether files are as the newest commit has them. */
final class WorkingFiles {

  private final Repository git;
  private final RevTree newest;
  private final Path site;
  private final String folder;

  /**
   * @param site its folder on the disk
   * @param folder its folder in the repository, with a slash at its end, or empty
   */
  WorkingFiles(Repository git, RevTree newest, Path site, String folder) {
    this.git = git;
    this.newest = newest;
    this.site = site;
    this.folder = folder;
  }

  /** Whether a file, given below the site's folder, is not what was committed. */
  boolean isChanged(String file) throws IOException {
    ObjectId committed = committed(folder + file);
    Path path = site.resolve(file);
    if (!Files.isRegularFile(path)) {
      return !committed.equals(ObjectId.zeroId());
    }
    byte[] bytes = Files.readAllBytes(path);
    // Git may have given the lines of a text the ends that are customary on the system.
    return !committed.equals(id(bytes)) && !committed.equals(id(withLineFeeds(bytes)));
  }

  private ObjectId committed(String path) throws IOException {
    try (TreeWalk found = TreeWalk.forPath(git, path, newest)) {
      return found == null ? ObjectId.zeroId() : found.getObjectId(0);
    }
  }

  private static ObjectId id(byte[] bytes) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, bytes);
    }
  }

  private static byte[] withLineFeeds(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}
