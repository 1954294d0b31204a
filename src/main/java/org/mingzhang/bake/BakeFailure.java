package org.mingzhang.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.jbake.template.RenderingException;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;

/** Failures that are no template's: the file system's, or the program's own. */
final class BakeFailure {

  private BakeFailure() {}

  /** The cause that JBake's renderer wrapped. */
  static Throwable cause(Exception wrapped) {
    Throwable cause = wrapped.getCause();
    return cause instanceof RenderingException ? cause.getCause() : cause == null ? wrapped : cause;
  }

  /**
   * @param path of the file that was to be written
   * @throws IllegalStateException when the failure is a fault of the program
   */
  static Diagnostic diagnostic(Throwable cause, String path) {
    if (cause instanceof UncheckedIOException e) {
      return diagnostic(e.getCause(), path);
    }
    if (cause instanceof IOException e) {
      return Diagnostic.error("MZ-B007", SourceLocation.of(path), path, reason(e));
    }
    throw new IllegalStateException("Could not make " + path, cause);
  }

  /** What the system says, without repeating the path. */
  static String reason(IOException e) {
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return e instanceof FileSystemException || e.getMessage() == null
        ? e.getClass().getSimpleName()
        : e.getMessage();
  }
}
