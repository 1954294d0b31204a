package org.mingzhang.page.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.mingzhang.page.frame.SiteFile;

/** Takes files that are written piece by piece, so that none has to fit into memory. */
public interface FileSink {

  /**
   * Begins a file. Whoever asked writes the stream and closes it.
   *
   * @param path below the site's root
   * @throws IOException when it cannot be written
   */
  OutputStream open(String path) throws IOException;

  /** Hands each file on when it is closed; until then it is in memory. */
  static FileSink inMemory(Consumer<SiteFile> files) {
    return path ->
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            files.accept(new SiteFile(path, this::toByteArray));
          }
        };
  }
}
