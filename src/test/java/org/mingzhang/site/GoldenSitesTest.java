package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Folders;
import org.mingzhang.Program;

/**
 * A folder is a case: {@code sites/<case>/input} built gives {@code sites/<case>/expected}, file by
 * file and byte by byte. Left out are files that are copied as they are and the sums over all
 * files, which would change with every stylesheet, and workbooks, which are no text.
 *
 * <p>{@code ./mvnw verify -DupdateGolden=true} writes what was built into {@code expected}.
 */
class GoldenSitesTest {

  private static final Path CASES = Path.of("src/test/resources/sites");

  @TempDir Path folder;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void builds_what_is_expected(Path site) throws IOException {
    Path out = folder.resolve("out");
    Program.Run run = Program.build(site.resolve("input"), out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    SortedMap<String, String> built = pages(out);
    if (Boolean.getBoolean("mingzhang.updateGolden")) {
      update(site.resolve("expected"), built);
    }
    SortedMap<String, String> expected = pages(site.resolve("expected"));
    assertThat(built.keySet()).as("the files of " + site).isEqualTo(expected.keySet());
    expected.forEach((path, text) -> assertThat(built.get(path)).as(path).isEqualTo(text));
  }

  private static SortedMap<String, String> pages(Path folder) {
    SortedMap<String, String> pages = new TreeMap<>();
    Folders.read(folder)
        .forEach((path, bytes) -> pages.put(path, new String(bytes, StandardCharsets.UTF_8)));
    pages.keySet().removeIf(path -> path.startsWith("assets/"));
    pages.keySet().removeIf(path -> path.endsWith(".xlsx"));
    pages.keySet().removeIf(path -> path.equals("manifest.json") || path.equals("SHA256SUMS"));
    return pages;
  }

  private static void update(Path expected, SortedMap<String, String> built) throws IOException {
    for (String path : Folders.read(expected).keySet()) {
      Files.delete(expected.resolve(path));
    }
    for (var page : built.entrySet()) {
      Path file = expected.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }
}
