package org.mingzhang.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A repository that a test fills, with days of its own. */
public final class TestRepository implements AutoCloseable {

  public static final String AUTHOR = "Zhang San";

  private final Path root;
  private final Git git;

  private TestRepository(Path root, Git git) {
    this.root = root;
    this.git = git;
  }

  public static TestRepository in(Path root) {
    QuietSystem.install();
    try {
      Files.createDirectories(root);
      return new TestRepository(
          root, Git.init().setDirectory(root.toFile()).setInitialBranch("main").call());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GitAPIException e) {
      throw new AssertionError(e);
    }
  }

  public Git git() {
    return git;
  }

  public TestRepository write(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TestRepository move(String from, String to) {
    try {
      Files.createDirectories(root.resolve(to).getParent());
      Files.move(root.resolve(from), root.resolve(to));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Commits everything.
   *
   * @param time as {@code 2025-03-12T23:30:00Z}
   * @param hours from UTC, where it is committed
   */
  public RevCommit commit(String message, String time, int hours) {
    ZoneId zone = ZoneOffset.ofHours(hours);
    PersonIdent person = new PersonIdent(AUTHOR, "zhangsan@example.org", Instant.parse(time), zone);
    try {
      git.add().addFilepattern(".").call();
      git.add().setUpdate(true).addFilepattern(".").call();
      return git.commit()
          .setMessage(message)
          .setAuthor(person)
          .setCommitter(person)
          .setSign(false)
          .call();
    } catch (GitAPIException e) {
      throw new AssertionError(e);
    }
  }

  /** Commits everything at noon in China. */
  public RevCommit commit(String message, String day) {
    return commit(message, day + "T04:00:00Z", 8);
  }

  @Override
  public void close() {
    git.close();
  }
}
