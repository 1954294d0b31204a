package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mingzhang.publish.file.Sha256;

/**
 * Sums of the authors' files that were taken before. A file has the sum that it had as long as the
 * system has noted no change of it: its size, its time, and the time of its last change, which no
 * program can set. What changed after this began is not remembered, for it could change once more
 * within one tick of the system's clock; and nothing is where a system keeps no such time.
 */
public final class KnownSums {

  private static final String CHANGED = "ctime";
  private static final String ASKED = "unix:size,lastModifiedTime," + CHANGED;

  private final Path file;
  private final long begun;
  private final Map<String, Known> before = new HashMap<>();
  private final List<Known> now = new ArrayList<>();

  private KnownSums(Path file, long begun) {
    this.file = file;
    this.begun = begun;
  }

  /**
   * What is known from the last time; nothing where that cannot be told.
   *
   * @param folder that it is kept in
   */
  static KnownSums open(Path folder) {
    try {
      return of(folder);
    } catch (IOException e) {
      return none();
    }
  }

  private static KnownSums of(Path folder) throws IOException {
    Path file = folder.resolve("sums.json");
    Path mark = folder.resolve("begun");
    Files.deleteIfExists(mark);
    Files.createFile(mark);
    KnownSums sums = new KnownSums(file, isSupported(mark) ? Known.of("", mark, "").changed() : 0);
    KeptRecords.read(file, Kept.class)
        .ifPresent(kept -> kept.sums().forEach(known -> sums.before.put(known.path(), known)));
    return sums;
  }

  /** Nothing is known, and nothing will be. */
  public static KnownSums none() {
    return new KnownSums(Path.of(""), 0);
  }

  private static boolean isSupported(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /**
   * The sum of a file.
   *
   * @param path of it below the site's folder
   */
  public String of(String path, Path source) throws IOException {
    if (!isSupported(source)) {
      return Sha256.of(source);
    }
    Known seen = Known.of(path, source, "");
    Known known = before.get(path);
    boolean same = known != null && seen.equals(known.with(""));
    String sum = same ? known.sha256() : Sha256.of(source);
    if (seen.changed() < begun) {
      now.add(seen.with(sum));
    }
    return sum;
  }

  /** Whether a file with that sum is another one than before; not so where nothing is known. */
  public boolean isNew(String path, String sum) {
    Known known = before.get(path);
    return !before.isEmpty() && (known == null || !known.sha256().equals(sum));
  }

  /** Remembers the sums that were asked for, if it can, unless they are what was known. */
  public void keep() {
    if (isKnown()) {
      return;
    }
    try {
      KeptRecords.write(file, new Kept(now));
    } catch (IOException e) {
      return; // then the next build reads the files again
    }
  }

  /** Asks by path: to look for each among all would take the square of their number. */
  private boolean isKnown() {
    return now.size() == before.size()
        && now.stream().allMatch(sum -> sum.equals(before.get(sum.path())));
  }

  /** All sums in a file. */
  record Kept(List<Known> sums) {

    Kept {
      sums = List.copyOf(sums);
    }
  }

  /**
   * The sum of a file with what the system had noted of it.
   *
   * @param modified in nanoseconds since 1970
   * @param changed the same, of anything about it
   */
  record Known(String path, long size, long modified, long changed, String sha256) {

    static Known of(String path, Path file, String sum) throws IOException {
      Map<String, Object> noted = Files.readAttributes(file, ASKED, LinkOption.NOFOLLOW_LINKS);
      return new Known(
          path,
          (Long) noted.get("size"),
          nanos(noted.get("lastModifiedTime")),
          nanos(noted.get(CHANGED)),
          sum);
    }

    private static long nanos(Object time) {
      return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    Known with(String sum) {
      return new Known(path, size, modified, changed, sum);
    }
  }
}
