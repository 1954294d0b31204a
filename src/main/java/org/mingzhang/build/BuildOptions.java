package org.mingzhang.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a site is built.
 *
 * @param version of the program, for the manifest
 * @param program which program it is, to the byte: what another one made is not used again
 * @param release whether the site is to stand on a government website: then a build is refused,
 *     besides, while personal data is in it or its identity is not complete
 * @param kept the folder where parts of the site are kept from one build to the next; empty to keep
 *     none
 * @param shards folders with the parts of all units, made elsewhere; empty to make the parts
 */
public record BuildOptions(
    String version, String program, boolean release, Optional<Path> kept, List<Path> shards) {

  public BuildOptions {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(kept, "kept");
    shards = List.copyOf(shards);
  }

  /** A build that makes all parts. */
  public BuildOptions(String version, String program, boolean release, Optional<Path> kept) {
    this(version, program, release, kept, List.of());
  }

  /** A build by the program of that version that keeps nothing. */
  public static BuildOptions of(String version) {
    return new BuildOptions(version, version, false, Optional.empty());
  }

  /** The same for a government website. */
  public BuildOptions forRelease() {
    return new BuildOptions(version, program, true, kept, shards);
  }

  /** The same with what is kept of earlier builds. */
  public BuildOptions keeping(Path folder) {
    return new BuildOptions(version, program, release, Optional.of(folder), shards);
  }

  /** The same of parts that were made elsewhere. */
  public BuildOptions assembling(List<Path> folders) {
    return new BuildOptions(version, program, release, kept, folders);
  }
}
