package org.mingzhang.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the authors to change something. It does not matter what: whoever looks then looks at
 * everything. Where the system cannot watch folders, or does not tell of all changes (network
 * drives), their state is compared from time to time.
 */
final class FileWatch implements AutoCloseable {

  /** What a site is made from. */
  private static final List<String> PARTS =
      List.of("site.yaml", "data", "content", "templates", "assets", "rulesets");

  /** Programs save in several steps; these are over when nothing has happened for so long. */
  private static final long QUIET_MILLIS = 25;

  /** However busy a folder is, nobody waits longer. */
  private static final long LONGEST_MILLIS = 300;

  private static final long COMPARE_MILLIS = 2000;

  private static final WatchEvent.Kind<?>[] EVENTS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Path site;
  private final WatchService service;
  private FolderState state;

  FileWatch(Path site) throws IOException {
    this.site = site;
    this.service = site.getFileSystem().newWatchService();
    register();
    this.state = FolderState.of(site, PARTS);
  }

  /**
   * Returns when something has changed and the change seems to be over.
   *
   * @return false when the watch is closed
   */
  boolean await() throws InterruptedException {
    try {
      while (true) {
        if (isOurs(service.poll(COMPARE_MILLIS, TimeUnit.MILLISECONDS))) {
          settle();
          register();
          state = FolderState.of(site, PARTS);
          return true;
        }
        FolderState now = FolderState.of(site, PARTS);
        if (!now.equals(state)) {
          state = now;
          return true;
        }
      }
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  private void settle() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
    WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (key != null && System.nanoTime() < end) {
      isOurs(key);
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    if (key != null) {
      key.reset();
    }
  }

  /** Whether the events of a key concern the site; the root also holds what is built from it. */
  private boolean isOurs(WatchKey key) {
    if (key == null) {
      return false;
    }
    boolean root = key.watchable().equals(site);
    boolean ours =
        key.pollEvents().stream()
            .anyMatch(event -> !root || PARTS.contains(String.valueOf(event.context())));
    key.reset();
    return ours;
  }

  /** New folders are watched too; to watch one twice is to watch it once. */
  private void register() {
    try {
      site.register(service, EVENTS);
      for (String part : PARTS) {
        Path folder = site.resolve(part);
        if (Files.isDirectory(folder)) {
          Files.walkFileTree(folder, new Registration());
        }
      }
    } catch (IOException e) {
      // The system watches no more folders; comparing still notices every change.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  private final class Registration extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      folder.register(service, EVENTS);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
