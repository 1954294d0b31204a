package org.mingzhang.page.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Files of a site as they are written. */
public final class MadeFiles {
  private MadeFiles() {}

  /** All of them, by path; exactly those that were announced. */
  public static SortedMap<String, String> all(SharedFiles files) {
    SortedMap<String, String> made = some(files, path -> true);
    assertThat(made.keySet()).containsExactlyInAnyOrderElementsOf(keys(files).keySet());
    return made;
  }

  /** Those that are wanted. */
  public static SortedMap<String, String> some(SharedFiles files, Predicate<String> wanted) {
    SortedMap<String, String> made = new TreeMap<>();
    FileSink sink =
        FileSink.inMemory(
            file -> {
              String text = new String(file.bytes().get(), StandardCharsets.UTF_8);
              assertThat(made.put(file.path(), text)).as(file.path()).isNull();
            });
    try {
      files.make(wanted, sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made;
  }

  /** What each file depends on, by path. */
  public static SortedMap<String, String> keys(SharedFiles files) {
    return files.files().stream()
        .collect(
            Collectors.toMap(SharedFile::path, SharedFile::key, (one, same) -> one, TreeMap::new));
  }
}
