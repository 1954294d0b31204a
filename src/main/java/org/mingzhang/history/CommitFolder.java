package org.mingzhang.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.diagnostic.SourceLocation;

/** Lays the site of a commit out as a folder. */
public final class CommitFolder {

  private static final String SITE_FILE = "site.yaml";

  /** What a site is built from. */
  private static final List<String> SOURCES =
      List.of(SITE_FILE, "data", "content", "templates", "assets", "rulesets");

  private final SiteRepository repository;
  private final String revision;
  private final Path target;
  private final Diagnostics diagnostics;
  private final ObjectChecker names =
      new ObjectChecker().setSafeForWindows(true).setSafeForMacOS(true);

  private CommitFolder(
      SiteRepository repository, String revision, Path target, Diagnostics diagnostics) {
    this.repository = repository;
    this.revision = revision;
    this.target = target;
    this.diagnostics = diagnostics;
  }

  /**
   * Writes the sources of a site as a commit has them. Only plain files: no link is written, and no
   * name that leads out of the folder or means something to a system.
   *
   * @param site its folder, in a checkout of the repository
   * @param revision a commit, a branch or a tag, as Git understands it
   * @param target an empty folder
   * @param diagnostics receives an error when there is no such site, and a warning on what was left
   *     out
   * @return whether the site is there
   */
  public static boolean layOut(Path site, String revision, Path target, Diagnostics diagnostics) {
    try {
      Optional<SiteRepository> found = SiteRepository.of(site);
      if (found.isEmpty()) {
        diagnostics.add(unknown(revision));
        return false;
      }
      try (SiteRepository repository = found.get()) {
        return new CommitFolder(repository, revision, target, diagnostics).layOut();
      }
    } catch (IOException | IllegalArgumentException e) {
      SourceLocation place = SourceLocation.of(revision);
      diagnostics.add(Diagnostic.error("MZ-H004", place, String.valueOf(e.getMessage())));
      return false;
    }
  }

  private static Diagnostic unknown(String revision) {
    return Diagnostic.error("MZ-H010", SourceLocation.of(revision), revision);
  }

  private boolean layOut() throws IOException {
    ObjectId commit = commit();
    if (commit == null) {
      diagnostics.add(unknown(revision));
      return false;
    }
    try (RevWalk walk = new RevWalk(repository.git());
        TreeWalk tree = new TreeWalk(repository.git())) {
      tree.addTree(walk.parseCommit(commit).getTree());
      tree.setRecursive(true);
      tree.setFilter(
          PathFilterGroup.createFromStrings(
              SOURCES.stream()
                  .map(source -> repository.folder() + source)
                  .collect(Collectors.toSet())));
      while (tree.next()) {
        write(tree);
      }
    }
    boolean isSite = Files.isRegularFile(target.resolve(SITE_FILE));
    if (!isSite) {
      String folder = repository.folder().isEmpty() ? "." : repository.folder();
      SourceLocation place = SourceLocation.of(revision);
      diagnostics.add(Diagnostic.error("MZ-H011", place, revision, folder));
    }
    return isSite;
  }

  /** {@code null} when Git knows nothing of that name. */
  private ObjectId commit() throws IOException {
    try {
      return repository.git().resolve(revision + "^{commit}");
    } catch (RevisionSyntaxException e) {
      return null;
    }
  }

  private void write(TreeWalk tree) throws IOException {
    String path = tree.getPathString().substring(repository.folder().length());
    FileMode mode = tree.getFileMode();
    if (!mode.equals(FileMode.REGULAR_FILE) && !mode.equals(FileMode.EXECUTABLE_FILE)) {
      leaveOut("MZ-H012", path);
    } else if (!isSafe(path)) {
      leaveOut("MZ-H013", path);
    } else {
      Path file = target.resolve(path);
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        repository.git().open(tree.getObjectId(0)).copyTo(out);
      }
    }
  }

  private boolean isSafe(String path) {
    try {
      names.checkPath(path);
      Path file = target.resolve(path).normalize();
      return file.startsWith(target) && Files.notExists(file);
    } catch (CorruptObjectException | InvalidPathException e) {
      return false;
    }
  }

  private void leaveOut(String code, String path) {
    diagnostics.add(
        new Diagnostic(code, Severity.WARNING, SourceLocation.of(path), List.of(path, revision)));
  }
}
