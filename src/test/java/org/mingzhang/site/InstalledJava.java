package org.mingzhang.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A Java runtime on this machine, besides the one that runs the tests.
 *
 * @param home its folder
 * @param feature its version: 17, 21
 */
record InstalledJava(Path home, int feature) {

  /** Names a Java home; it is tried first. */
  static final String PROPERTY = "mingzhang.newerJava";

  /** The newest that is newer than the present one; empty when there is none. */
  static Optional<InstalledJava> newer() throws IOException {
    List<Path> homes = new ArrayList<>();
    Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).ifPresent(homes::add);
    System.getenv().entrySet().stream()
        .filter(variable -> variable.getKey().matches("JAVA_HOME_\\d+.*"))
        .forEach(variable -> homes.add(Path.of(variable.getValue())));
    Path usual = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(usual)) {
      try (Stream<Path> found = Files.list(usual)) {
        homes.addAll(found.sorted().toList());
      }
    }
    return homes.stream()
        .flatMap(home -> of(home).stream())
        .filter(java -> java.feature() > Runtime.version().feature())
        .max(Comparator.comparingInt(InstalledJava::feature));
  }

  private static Optional<InstalledJava> of(Path home) {
    Properties release = new Properties();
    try (var in = Files.newBufferedReader(home.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      return Optional.empty();
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.matches("\\d+.*") && Files.isExecutable(home.resolve("bin/java"))
        ? Optional.of(new InstalledJava(home, Integer.parseInt(version.replaceFirst("\\D.*", ""))))
        : Optional.empty();
  }
}
