package org.mingzhang.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitCheckoutTest {

  @TempDir Path temp;
  private TestRepository repository;
  private Path folder;

  @BeforeEach
  void aFolderInACheckout() throws IOException {
    repository = TestRepository.in(temp.resolve("repository"));
    folder = Files.createDirectories(temp.resolve("repository/sites/one"));
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void aBranch() {
    String one = commit("2025-03-01");

    assertThat(GitCheckout.commit(folder)).contains(one);
  }

  @Test
  void aPackedBranchAndALooseOneThatIsNewer() throws IOException {
    String one = commit("2025-03-01");
    Path loose = temp.resolve("repository/.git/refs/heads/main");
    Files.delete(loose);
    write("repository/.git/packed-refs", "# pack-refs with: peeled\n" + one + " refs/heads/main\n");
    assertThat(GitCheckout.commit(folder)).contains(one);

    String two = commit("2025-03-02");
    assertThat(loose).exists();
    assertThat(GitCheckout.commit(folder)).contains(two);
  }

  @Test
  void noBranch() throws GitAPIException {
    String one = commit("2025-03-01");
    commit("2025-03-02");
    repository.git().checkout().setName(one).call();

    assertThat(GitCheckout.commit(folder)).contains(one);
  }

  @Test
  void aSecondWorkingTree() throws IOException {
    String one = commit("2025-03-01");
    write("second/.git", "gitdir: ../repository/.git/worktrees/second\n");
    write("repository/.git/worktrees/second/HEAD", one + "\n");
    write("repository/.git/worktrees/second/commondir", "../..\n");
    write("repository/.git/worktrees/second/gitdir", temp.resolve("second/.git") + "\n");
    commit("2025-03-02");

    assertThat(GitCheckout.commit(temp.resolve("second"))).contains(one);
  }

  @Test
  void nothingIsKnownWhereThereIsNothingToKnow() throws IOException {
    assertThat(GitCheckout.commit(folder)).isEmpty();
    assertThat(GitCheckout.commit(temp)).isEmpty();
    write("repository/.git/HEAD", "no such form");
    assertThat(GitCheckout.commit(folder)).isEmpty();
    Files.delete(temp.resolve("repository/.git/HEAD"));
    assertThat(GitCheckout.commit(folder)).isEmpty();
  }

  private String commit(String day) {
    return repository.write("file", day).commit("x", day).name();
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
