package org.mingzhang.read.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bytes of files, read again only where a file may have changed: when its size, its time or its
 * identity is another, or when it was written so shortly before it was read that a second writing
 * could bear the same time. Safe for threads within a run.
 */
public final class FileStore {

  /** Coarser than the clock of any file system, FAT with its two seconds included. */
  private static final Duration GRAIN = Duration.ofSeconds(3);

  private final InstantSource clock;
  private volatile Map<Path, Known> before = new ConcurrentHashMap<>();
  private volatile Map<Path, Known> now = new ConcurrentHashMap<>();

  /**
   * @param clock of the system that writes the files; it decides only what is read once more
   */
  public FileStore(InstantSource clock) {
    this.clock = clock;
  }

  /** Begins a run: each file is looked at once more, and one that nobody asks for is forgotten. */
  public void nextRun() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  /** What the file holds, at one moment of this run. */
  public Contents contents(Path path) {
    return now.computeIfAbsent(path, file -> look(file, before.get(file))).contents();
  }

  private Known look(Path path, Known known) {
    Instant read = clock.instant();
    Stamp stamp = Stamp.of(path);
    if (known != null && known.settled() && known.stamp().equals(stamp)) {
      return known;
    }
    Contents contents = Contents.of(path);
    boolean settled = stamp.modified().toInstant().plus(GRAIN).isBefore(read);
    return new Known(stamp, settled && contents.whole().isPresent(), sameAs(known, contents));
  }

  private static Contents sameAs(Known known, Contents contents) {
    return known != null && known.contents().holdsTheSameAs(contents) ? known.contents() : contents;
  }

  /**
   * @param settled whether the stamp alone can tell a later change
   */
  private record Known(Stamp stamp, boolean settled, Contents contents) {}

  private record Stamp(long size, FileTime modified, String key) {

    static final Stamp NONE = new Stamp(-1, FileTime.fromMillis(0), "");

    static Stamp of(Path path) {
      try {
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
        return new Stamp(
            found.size(), found.lastModifiedTime(), Objects.toString(found.fileKey(), ""));
      } catch (IOException e) {
        return NONE;
      }
    }
  }
}
