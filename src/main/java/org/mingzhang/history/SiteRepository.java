package org.mingzhang.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The repository that a folder belongs to.
 *
 * @param git opened, to be closed
 * @param folder path in the repository, with a slash at its end; empty for the repository's root
 */
record SiteRepository(Repository git, String folder) implements AutoCloseable {

  /**
   * Opens it.
   *
   * @return empty when the folder is in no repository, or in one whose working files are elsewhere
   * @throws IOException when there is one and it cannot be read
   */
  static Optional<SiteRepository> of(Path folder) throws IOException {
    QuietSystem.install();
    Path real = folder.toRealPath();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    Repository git = builder.setMustExist(true).build();
    if (git.isBare()) {
      git.close();
      return Optional.empty();
    }
    Path root = git.getWorkTree().toPath().toRealPath();
    if (!real.startsWith(root)) {
      git.close();
      return Optional.empty();
    }
    String inside = root.relativize(real).toString().replace('\\', '/');
    return Optional.of(new SiteRepository(git, inside.isEmpty() ? "" : inside + "/"));
  }

  @Override
  public void close() {
    git.close();
  }
}
