package org.mingzhang.page.shared;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** The files of the whole site that one feature makes from what the units contribute. */
public interface SharedFiles {

  /** All of them, with what each depends on. Reads the contributions, makes nothing. */
  List<SharedFile> files();

  /**
   * Makes files in as few passes over the contributions as memory allows.
   *
   * @param wanted by path; what is not wanted costs next to nothing
   * @param sink opened once for each wanted file, some of them at the same time
   * @throws IOException when the sink does
   */
  void make(Predicate<String> wanted, FileSink sink) throws IOException;
}
