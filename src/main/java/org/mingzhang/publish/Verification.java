package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingzhang.publish.Deviation.Kind;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.IoFailure;
import org.mingzhang.publish.file.Sha256;

/**
 * Whether a copy of a site is exactly what was published.
 *
 * @param files how many files were published
 * @param deviations by path; empty when the copy is exactly that
 */
public record Verification(int files, List<Deviation> deviations) {

  /** No text of ours is larger; what is, was not damaged by an editor. */
  private static final long LARGEST_TEXT = 32L << 20;

  public Verification {
    deviations = deviations.stream().sorted().toList();
  }

  /**
   * Holds a copy against its own manifest. Whoever can change every file of a copy can change its
   * manifest, too; only a list kept elsewhere shows that.
   *
   * @param copy its folder
   * @param list of check sums as it was published, kept elsewhere; empty to take the copy's own
   */
  public static Verification of(Path copy, Optional<Path> list) {
    try {
      Path folder = copy.toRealPath();
      Path sums = list.orElse(folder.resolve(Manifest.SUMS_FILE));
      return Baseline.of(folder, sums)
          .map(baseline -> compare(folder, baseline))
          .orElseGet(() -> unreadable(copy, Manifest.FILE + ", " + Manifest.SUMS_FILE));
    } catch (IOException e) {
      return unreadable(copy, IoFailure.reason(e));
    }
  }

  private static Verification unreadable(Path copy, String reason) {
    return new Verification(0, List.of(new Deviation(copy.toString(), Kind.UNREADABLE, reason)));
  }

  private static Verification compare(Path folder, Baseline baseline) {
    SortedSet<Deviation> found = new TreeSet<>();
    try {
      SortedSet<String> files = Folders.files(folder);
      for (String path : files) {
        if (!baseline.knows(path)) {
          found.add(new Deviation(path, Kind.ADDED, ""));
        }
      }
      for (Map.Entry<String, String> sum : baseline.sums().entrySet()) {
        // A path is only looked up among the files: it can lead nowhere else.
        if (!files.contains(sum.getKey())) {
          found.add(new Deviation(sum.getKey(), Kind.MISSING, ""));
        } else {
          deviation(folder, sum.getKey(), baseline).ifPresent(found::add);
        }
      }
    } catch (IOException e) {
      found.add(new Deviation(folder.toString(), Kind.UNREADABLE, IoFailure.reason(e)));
    }
    return new Verification(baseline.sums().size(), List.copyOf(found));
  }

  private static Optional<Deviation> deviation(Path folder, String path, Baseline baseline) {
    String sum = baseline.sums().get(path);
    Path file = folder.resolve(path);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(new Deviation(path, Kind.CHANGED, ""));
      }
      if (Sha256.of(file).equals(sum)) {
        return Optional.empty();
      }
      return Optional.of(
          Files.size(file) > LARGEST_TEXT
              ? new Deviation(path, Kind.CHANGED, "")
              : deviation(path, Files.readAllBytes(file), sum, baseline.size(path)));
    } catch (IOException e) {
      return Optional.of(new Deviation(path, Kind.UNREADABLE, IoFailure.reason(e)));
    }
  }

  private static Deviation deviation(String path, byte[] copy, String sum, OptionalLong published) {
    Optional<Damage> damage = Damage.find(copy, sum);
    if (damage.isPresent()) {
      return new Deviation(path, damage.get().kind(), damage.get().detail());
    }
    return published.isPresent() && isBrokenOff(copy, published.getAsLong())
        ? new Deviation(path, Kind.SHORTER, copy.length + "/" + published.getAsLong())
        : new Deviation(path, Kind.CHANGED, "");
  }

  /** Every text of ours ends with a line; what is shorter and ends amid one is no edited text. */
  private static boolean isBrokenOff(byte[] copy, long published) {
    return copy.length < published && (copy.length == 0 || copy[copy.length - 1] != '\n');
  }
}
