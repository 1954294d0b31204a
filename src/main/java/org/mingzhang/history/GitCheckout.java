package org.mingzhang.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** Which commit is checked out. */
public final class GitCheckout {

  private GitCheckout() {}

  /**
   * The commit that a folder is checked out at, in hexadecimal digits. Its files may have been
   * changed since.
   *
   * @return empty when the folder is in no repository, nothing was committed yet, or the repository
   *     cannot be read
   */
  public static Optional<String> commit(Path folder) {
    try {
      Optional<SiteRepository> found = SiteRepository.of(folder);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      try (SiteRepository repository = found.get()) {
        return Optional.ofNullable(repository.git().resolve(Constants.HEAD)).map(ObjectId::name);
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Everything that decides what a history tells of files whose content is known: the commit that
   * is checked out, and where a shallow copy of the repository ends.
   *
   * @return empty when the folder is in no repository, nothing was committed yet, or the repository
   *     cannot be read
   */
  public static String state(Path folder) {
    try {
      Optional<SiteRepository> found = SiteRepository.of(folder);
      if (found.isEmpty()) {
        return "";
      }
      try (SiteRepository repository = found.get()) {
        ObjectId newest = repository.git().resolve(Constants.HEAD);
        return newest == null
            ? ""
            : newest.name()
                + repository.git().getObjectDatabase().getShallowCommits().stream()
                    .map(ObjectId::name)
                    .sorted()
                    .toList();
      }
    } catch (IOException | IllegalArgumentException e) {
      return "";
    }
  }
}
