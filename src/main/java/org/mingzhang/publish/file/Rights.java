package org.mingzhang.publish.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/**
 * Who may do what with a file or a folder, as far as the system says so: where it does not, the
 * same everywhere.
 *
 * @param numbers of the owner and of the group, and the mode, by the names that Unix has for them
 */
public record Rights(Map<String, Object> numbers) {

  private static final String VIEW = "unix";

  public Rights {
    numbers = Map.copyOf(numbers);
  }

  /** Those of a file or folder itself, not of what a link leads to. */
  public static Rights of(Path path) throws IOException {
    return path.getFileSystem().supportedFileAttributeViews().contains(VIEW)
        ? new Rights(Files.readAttributes(path, VIEW + ":uid,gid,mode", LinkOption.NOFOLLOW_LINKS))
        : new Rights(Map.of());
  }
}
