package org.mingzhang.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git's files as Git writes them; no Git is needed. */
class GitCheckoutTest {

  private static final String ONE = "1".repeat(40);
  private static final String TWO = "2".repeat(40);

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void aFolderInACheckout() throws IOException {
    folder = Files.createDirectories(temp.resolve("repository/sites/one"));
  }

  @Test
  void aBranch() throws IOException {
    write("repository/.git/HEAD", "ref: refs/heads/main\n");
    write("repository/.git/refs/heads/main", ONE + "\n");

    assertThat(GitCheckout.commit(folder)).contains(ONE);
  }

  @Test
  void aPackedBranch() throws IOException {
    write("repository/.git/HEAD", "ref: refs/heads/main\n");
    write(
        "repository/.git/packed-refs",
        "# pack-refs with: peeled\n" + TWO + " refs/heads/not-main\n" + ONE + " refs/heads/main\n");

    assertThat(GitCheckout.commit(folder)).contains(ONE);
  }

  @Test
  void aLooseBranchIsNewerThanAPackedOne() throws IOException {
    write("repository/.git/HEAD", "ref: refs/heads/main\n");
    write("repository/.git/packed-refs", ONE + " refs/heads/main\n");
    write("repository/.git/refs/heads/main", TWO + "\n");

    assertThat(GitCheckout.commit(folder)).contains(TWO);
  }

  @Test
  void noBranch() throws IOException {
    write("repository/.git/HEAD", ONE + "\n");

    assertThat(GitCheckout.commit(folder)).contains(ONE);
  }

  @Test
  void aSecondWorkingTree() throws IOException {
    write("repository/.git", "gitdir: ../first/.git/worktrees/second\n");
    write("first/.git/worktrees/second/HEAD", "ref: refs/heads/topic\n");
    write("first/.git/worktrees/second/commondir", "../..\n");
    write("first/.git/refs/heads/topic", TWO + "\n");

    assertThat(GitCheckout.commit(folder)).contains(TWO);
  }

  @Test
  void nothingIsKnownWhereThereIsNothingToKnow() throws IOException {
    write("repository/.git/HEAD", "ref: refs/heads/unborn\n");
    assertThat(GitCheckout.commit(folder)).isEmpty();
    write("repository/.git/HEAD", "ref: refs/../../secret\n");
    write("repository/secret", ONE);
    assertThat(GitCheckout.commit(folder)).isEmpty();
    write("repository/.git/HEAD", "no such form");
    assertThat(GitCheckout.commit(folder)).isEmpty();
    Files.delete(temp.resolve("repository/.git/HEAD"));
    assertThat(GitCheckout.commit(folder)).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
