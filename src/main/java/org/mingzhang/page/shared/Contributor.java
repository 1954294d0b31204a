package org.mingzhang.page.shared;

import java.io.IOException;

/** Makes what scripts load and programs download, a piece at a time. */
@FunctionalInterface
public interface Contributor {

  /** Has no file to make. */
  Contributor NONE = sink -> {};

  /**
   * Makes its files; to be called once.
   *
   * @throws IOException when the sink does
   */
  void make(FileSink sink) throws IOException;

  /** All files that a feature makes of the whole site. */
  static Contributor of(SharedFiles files) {
    return sink -> files.make(path -> true, sink);
  }
}
