package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.diagnostic.Diagnostic;

/**
 * Where a site stands, and how a new one takes its place: by {@link OutputFolder two renames} or by
 * {@link ReleasesFolder one}.
 */
sealed interface Output permits OutputFolder, ReleasesFolder {

  /**
   * @param out as the user named it; it need not exist
   * @param keep how many releases are kept; empty for a plain folder. A folder that keeps releases
   *     already goes on doing so
   */
  static Output of(Path out, OptionalInt keep) throws IOException {
    Path absolute = out.toAbsolutePath().normalize();
    if (absolute.getParent() == null) {
      return OutputFolder.of(out);
    }
    Path named = OutputFolder.real(absolute.getParent()).resolve(absolute.getFileName());
    ReleasesFolder releases = new ReleasesFolder(named, keep.orElse(Destination.DEFAULT_RELEASES));
    if (releases.isLinked()) {
      return releases;
    }
    return keep.isPresent()
        ? new ReleasesFolder(OutputFolder.real(out), keep.getAsInt())
        : OutputFolder.of(out);
  }

  /** The address of the published site; it need not exist. */
  Path folder();

  /** The file whose lock a build holds. */
  Path lock();

  /** Where the new site is filled; within one file system with the place it will have. */
  Path staging();

  /** Where a build puts what it needs to make the site. */
  Path workshop();

  /** Whether a path lies where this output keeps what it publishes. */
  boolean covers(Path path);

  /** Judges by place alone; empty when nothing speaks against it. */
  Optional<Diagnostic> placeRefusal(Path site) throws IOException;

  /** Judges by what is there and what the system can do; empty when nothing speaks against it. */
  Optional<Diagnostic> contentRefusal() throws IOException;

  /** Puts in order what a killed build left: the site that was published is in its place. */
  void recover() throws IOException;

  /**
   * Makes the staged folder, which is on the disk for good, the site.
   *
   * @throws IOException when the system refuses; after {@link #recover()} the site is what it was
   */
  void switchIn() throws IOException;

  /** The site that another one took the place of, while it is still there. */
  default Optional<Path> replaced() {
    return Optional.empty();
  }

  /** An empty folder to fill. */
  default Path createStaging() throws IOException {
    Files.createDirectories(staging().getParent());
    return Files.createDirectory(staging());
  }

  /**
   * Tidies up after a build whose result stands, whatever happens here; what resists, the next
   * build deletes or names.
   */
  default void clear() {
    try {
      recover();
    } catch (IOException | UncheckedIOException | OutOfMemoryError e) {
      return;
    }
  }
}
