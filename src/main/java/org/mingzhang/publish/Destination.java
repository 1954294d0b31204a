package org.mingzhang.publish;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a build is to leave behind.
 *
 * @param out where the site is to stand; made when missing
 * @param archive the whole site as one ZIP file besides: a name that ends in {@code .zip} and lies
 *     outside the output; a file of that name is replaced
 * @param releases how many releases are kept behind a symbolic link, the published one among them;
 *     empty for a plain folder, unless the output keeps releases already
 */
public record Destination(Path out, Optional<Path> archive, OptionalInt releases) {

  /** How many releases are kept where nobody said: some weeks of a weekly site. */
  public static final int DEFAULT_RELEASES = 5;

  public Destination {
    Objects.requireNonNull(out, "out");
    if (releases.isPresent() && releases.getAsInt() < 1) {
      throw new IllegalArgumentException("At least the published release is kept");
    }
  }

  /** A plain folder and nothing else. */
  public static Destination of(Path out) {
    return new Destination(out, Optional.empty(), OptionalInt.empty());
  }

  /** The same with an archive. */
  public Destination withArchive(Path file) {
    return new Destination(out, Optional.of(file), releases);
  }

  /** The same with numbered releases. */
  public Destination withReleases(int keep) {
    return new Destination(out, archive, OptionalInt.of(keep));
  }
}
