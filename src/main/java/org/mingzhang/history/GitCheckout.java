package org.mingzhang.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which commit is checked out: a few small files of Git's, read without Git. */
public final class GitCheckout {

  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  /** Only names of references; one that leads out of Git's folder is none. */
  private static final Pattern REFERENCE = Pattern.compile("refs/[\\w-][\\w./+@-]*");

  /** Git's own folder, and the one it shares with other working trees of the same repository. */
  private record GitFolder(Path own, Path shared) {}

  private GitCheckout() {}

  /**
   * The commit that a folder is checked out at, in hexadecimal digits. Its files may have been
   * changed since.
   *
   * @return empty when the folder is in no repository, nothing was committed yet, or Git's files
   *     are in no form known here
   */
  public static Optional<String> commit(Path folder) {
    try {
      Optional<GitFolder> git = find(folder.toAbsolutePath().normalize());
      return git.isEmpty() ? Optional.empty() : head(git.get());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static Optional<GitFolder> find(Path folder) throws IOException {
    Optional<Path> found =
        Stream.iterate(folder, Objects::nonNull, Path::getParent)
            .map(above -> above.resolve(".git"))
            .filter(Files::exists)
            .findFirst();
    return found.isEmpty() ? Optional.empty() : Optional.of(gitFolder(found.get()));
  }

  private static GitFolder gitFolder(Path found) throws IOException {
    Path own = found;
    if (Files.isRegularFile(found)) { // a working tree besides the first, or a submodule
      String line = Files.readString(found).strip();
      own = found.resolveSibling(line.replaceFirst("^gitdir:\\s*", "")).normalize();
    }
    Path common = own.resolve("commondir");
    Path shared =
        Files.exists(common) ? own.resolve(Files.readString(common).strip()).normalize() : own;
    return new GitFolder(own, shared);
  }

  private static Optional<String> head(GitFolder git) throws IOException {
    String head = Files.readString(git.own().resolve("HEAD")).strip();
    if (!head.startsWith("ref:")) {
      return commitIn(head);
    }
    String reference = head.substring("ref:".length()).strip();
    if (!REFERENCE.matcher(reference).matches() || reference.contains("..")) {
      return Optional.empty();
    }
    Path loose = git.shared().resolve(reference);
    return Files.isRegularFile(loose)
        ? commitIn(Files.readString(loose).strip())
        : packed(git.shared().resolve("packed-refs"), reference);
  }

  private static Optional<String> packed(Path file, String reference) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.endsWith(" " + reference))
          .findFirst()
          .flatMap(line -> commitIn(line.substring(0, line.indexOf(' '))));
    }
  }

  private static Optional<String> commitIn(String text) {
    return COMMIT.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }
}
