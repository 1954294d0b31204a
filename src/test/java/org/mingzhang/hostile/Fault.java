package org.mingzhang.hostile;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What a system may answer. */
enum Fault {
  NO_SPACE,
  NO_RIGHT,
  READ_ONLY,
  NO_DEVICE,
  TOO_MANY_FILES,
  INTERRUPTED,
  NO_MEMORY;

  void happen(Path path) throws IOException {
    String file = path.toString();
    throw switch (this) {
      case NO_SPACE -> new FileSystemException(file, null, "No space left on device");
      case NO_RIGHT -> new AccessDeniedException(file);
      case READ_ONLY -> new FileSystemException(file, null, "Read-only file system");
      case NO_DEVICE -> new IOException("Input/output error");
      case TOO_MANY_FILES -> new FileSystemException(file, null, "Too many open files");
      case INTERRUPTED -> new ClosedByInterruptException();
      case NO_MEMORY -> throw new OutOfMemoryError("injected");
    };
  }
}
