package org.mingzhang.publish.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;

/** What the file system refuses, in words that say what to do. */
public final class IoFailure {

  private IoFailure() {}

  /**
   * @param path what was worked on, when the failure does not say
   */
  public static Diagnostic diagnostic(IOException failure, Path path) {
    String file =
        failure instanceof FileSystemException e && e.getFile() != null
            ? e.getFile()
            : path.toString();
    String reason = reason(failure);
    String folded = reason.toLowerCase(Locale.ROOT);
    SourceLocation location = SourceLocation.of(path.toString());
    if (failure instanceof AccessDeniedException
        || folded.contains("read-only")
        || folded.contains("not permitted")) {
      return Diagnostic.error("MZ-U006", location, file);
    }
    if (folded.contains("no space") || folded.contains("quota") || folded.contains("disk full")) {
      return Diagnostic.error("MZ-U007", location, file);
    }
    return Diagnostic.error("MZ-U008", location, file, reason);
  }

  /** What the system says, without repeating the path. */
  public static String reason(IOException failure) {
    if (failure instanceof FileSystemException e) {
      return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
