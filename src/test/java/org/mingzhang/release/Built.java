package org.mingzhang.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the build left behind, as these tests find it after the package phase. */
final class Built {

  static final Path TARGET = Path.of("target");
  static final String NAME = "mingzhang-" + System.getProperty("mingzhang.version", "0.1.0");
  static final Path ZIP = TARGET.resolve(NAME + ".zip");
  static final Path SBOM = TARGET.resolve("mingzhang-sbom.json");

  private Built() {}

  /** Maven leaves the parts list, and with it the release, out when it is told to be offline. */
  static boolean isRelease() {
    return Files.exists(SBOM) && Files.exists(ZIP);
  }

  /** The names of the libraries beside the jar. */
  static SortedSet<String> libraries() throws IOException {
    try (Stream<Path> files = Files.list(TARGET.resolve("lib"))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
