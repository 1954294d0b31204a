package org.mingzhang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.mingzhang.model.AuthorText;

/** What a reader will see of the files in a staged folder. */
final class GeneratedTexts {

  private GeneratedTexts() {}

  /** The text of every page, table, document and feed; assets and the search index have none. */
  static List<AuthorText> of(Path stage) {
    try (Stream<Path> files = Files.walk(stage)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(f -> of(stage, f).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<AuthorText> of(Path stage, Path file) {
    String path = stage.relativize(file).toString().replace('\\', '/');
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> Optional.of(AuthorText.ofFile(path, Jsoup.parse(read(file)).text()));
      case "csv", "json", "xml", "txt", "svg" -> Optional.of(AuthorText.ofFile(path, read(file)));
      default -> Optional.empty();
    };
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
