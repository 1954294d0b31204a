package org.mingzhang.build.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.history.CommitFolder;

/** Compares two versions of a site, wherever they are. */
public final class SiteDiffs {

  private final Path site;
  private final Diagnostics diagnostics;

  /**
   * @param site a folder in the repository whose commits are named; the site's folder
   * @param diagnostics receives why a version cannot be read
   */
  public SiteDiffs(Path site, Diagnostics diagnostics) {
    this.site = site;
    this.diagnostics = diagnostics;
  }

  /**
   * What differs.
   *
   * @param older a folder, else a commit, a branch or a tag
   * @param newer likewise
   * @return empty when one of them cannot be read
   */
  public Optional<SiteDiff> between(String older, String newer) {
    Optional<SiteSnapshot> before = snapshot(older);
    Optional<SiteSnapshot> after = snapshot(newer);
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(new SiteComparison(before.get(), after.get()).diff());
  }

  private Optional<SiteSnapshot> snapshot(String version) {
    if (isFolder(version)) {
      return SiteSnapshot.of(Path.of(version), diagnostics);
    }
    try {
      Path folder = Files.createTempDirectory("mingzhang-diff");
      try {
        return CommitFolder.layOut(site, version, folder, diagnostics)
            ? SiteSnapshot.of(folder, diagnostics)
            : Optional.empty();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFolder(String version) {
    try {
      return Files.isDirectory(Path.of(version));
    } catch (InvalidPathException e) {
      return false; // Git knows names that a disk does not
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.walk(folder)) {
      inside = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inside) {
      Files.delete(file);
    }
  }
}
