package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A key that stands twice in a bundle would silently lose its first sentence. */
class BundlesTest {

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/mingzhang"))) {
      return files.filter(f -> f.toString().endsWith(".properties")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_key_stands_once(Path bundle) throws IOException {
    List<String> keys =
        Files.readAllLines(bundle).stream()
            .filter(line -> line.matches("[A-Za-z][A-Za-z0-9_.-]*\\s*=.*"))
            .map(line -> line.replaceFirst("\\s*=.*", ""))
            .toList();
    assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
  }
}
