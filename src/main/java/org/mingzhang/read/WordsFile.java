package org.mingzhang.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.mingzhang.model.SiteWords;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.SiteFolder;

/** {@code templates/words/<language>.properties}: the words of a site in a language of its own. */
final class WordsFile {
  private WordsFile() {}

  /** The words; none when there is no such file, or when it cannot be read. */
  static SiteWords read(SiteFiles files, String language) {
    SiteFolder folder = files.folder();
    String name = SiteWords.file(language);
    Path file = folder.root().resolve(name);
    if (!Files.isRegularFile(file) || !folder.isInside(file)) {
      return SiteWords.NONE;
    }
    return files
        .read(file, name, read -> read.text().flatMap(text -> words(name, text, read.problems())))
        .orElse(SiteWords.NONE);
  }

  private static Optional<SiteWords> words(String name, String text, FileProblems problems) {
    Properties found = new Properties();
    try {
      found.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      problems.error("MZ-R093");
      return Optional.empty();
    }
    List<String> lines = text.lines().toList();
    List<SiteWords.Entry> entries =
        found.stringPropertyNames().stream()
            .sorted()
            .map(key -> new SiteWords.Entry(key, found.getProperty(key), line(key, lines)))
            .toList();
    return Optional.of(new SiteWords(name, entries));
  }

  /** The line a key stands in; the first when it is written with escapes. */
  private static int line(String key, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripLeading();
      if (line.startsWith(key) && line.substring(key.length()).matches("\\s*[=:\\s].*")) {
        return i + 1;
      }
    }
    return 1;
  }
}
