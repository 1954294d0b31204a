package org.mingzhang.page.shared;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What scripts load and programs download: files that one feature makes, a piece at a time. */
@FunctionalInterface
public interface SharedFiles {

  /** Has no file to make. */
  SharedFiles NONE = (wanted, sink) -> {};

  /**
   * Those of which it is known what each depends on before it is made. Reads the contributions,
   * makes nothing.
   */
  default List<SharedFile> files() {
    return List.of();
  }

  /**
   * Makes files in as few passes over the contributions as memory allows.
   *
   * @param wanted by path; what is not wanted costs next to nothing
   * @param sink opened once for each wanted file, some of them at the same time
   * @throws IOException when the sink does
   */
  void make(Predicate<String> wanted, FileSink sink) throws IOException;

  /** The same, of a feature that is made when it is first asked for something. */
  static SharedFiles later(Supplier<SharedFiles> feature) {
    return new LaterSharedFiles(feature);
  }

  /** Those of several as one. */
  static SharedFiles all(List<SharedFiles> some) {
    return new AllSharedFiles(some);
  }
}
