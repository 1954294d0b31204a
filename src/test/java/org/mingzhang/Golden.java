package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that hold what the program is expected to write. {@code mvnw test -DupdateGolden=true}
 * writes them anew; what changed is then to be read in the diff.
 */
public final class Golden {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Golden() {}

  /** The folders below a folder of test resources, by name. */
  public static List<Path> folders(String name) {
    try (Stream<Path> found = Files.list(RESOURCES.resolve(name))) {
      return found.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless the file holds exactly that text, or writes it when asked to. */
  public static void assertSame(Path expected, String actual) {
    try {
      if (Boolean.getBoolean("mingzhang.updateGolden")) {
        Files.createDirectories(expected.getParent());
        Files.writeString(expected, actual);
      }
      assertThat(expected).exists();
      assertThat(actual).isEqualTo(Files.readString(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
