package org.mingzhang.page.opendata;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingzhang.page.shared.FileSink;

/** Files that are written at the same time, each begun when it is first spoken of. */
final class OpenFiles implements Closeable {
  private final Predicate<String> wanted;
  private final FileSink sink;
  private final SortedMap<String, OutputStream> files = new TreeMap<>();

  OpenFiles(Predicate<String> wanted, FileSink sink) {
    this.wanted = wanted;
    this.sink = sink;
  }

  /**
   * Begins a file with its heading, unless it was begun or is not wanted.
   *
   * @return whether it is wanted
   */
  boolean open(DataResource resource) throws IOException {
    String path = resource.path();
    if (!files.containsKey(path) && wanted.test(path)) {
      files.put(path, sink.open(path));
      write(path, resource.table().heading());
    }
    return files.containsKey(path);
  }

  /** Goes on with a file, unless it is not wanted. */
  void write(String path, String text) throws IOException {
    OutputStream file = files.get(path);
    if (file != null) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (OutputStream file : files.values()) {
      try {
        file.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
