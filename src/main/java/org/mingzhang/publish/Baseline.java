package org.mingzhang.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.publish.file.Sha256;

/**
 * What a copy is held against. The manifest and the list of check sums say the same twice, so that
 * damage to one of them is found and named by the other.
 *
 * @param sums what each file must have, by path; the manifest among them
 * @param sizes in bytes, by path; empty where only the list of check sums is left
 */
record Baseline(SortedMap<String, String> sums, Map<String, Long> sizes) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^\\r\\n]+)");

  /**
   * @param folder of the copy
   * @param list of check sums, in the copy or kept elsewhere; it need not exist
   * @return empty when neither manifest nor list can be read
   */
  static Optional<Baseline> of(Path folder, Path list) throws IOException {
    SortedMap<String, String> listed = lines(list);
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      return listed.isEmpty() ? Optional.empty() : Optional.of(byList(listed));
    }
    byte[] found = Files.readAllBytes(file);
    String sum = listed.getOrDefault(Manifest.FILE, Sha256.of(found));
    Optional<byte[]> published =
        Sha256.of(found).equals(sum)
            ? Optional.of(found)
            : Damage.find(found, sum).map(Damage::original);
    Optional<Baseline> named =
        published.flatMap(Manifest::read).map(manifest -> named(manifest, sum));
    return named.isPresent() || listed.isEmpty() ? named : Optional.of(byList(listed));
  }

  /** By a manifest that can be relied on, the list of check sums can be checked too. */
  private static Baseline named(Manifest manifest, String sum) {
    SortedMap<String, String> sums = new TreeMap<>();
    manifest.files().forEach(entry -> sums.put(entry.path(), entry.sha256()));
    sums.put(Manifest.FILE, sum);
    byte[] list = manifest.sums(sum).getBytes(StandardCharsets.UTF_8);
    sums.put(Manifest.SUMS_FILE, Sha256.of(list));
    Map<String, Long> sizes = new TreeMap<>();
    manifest.files().forEach(entry -> sizes.put(entry.path(), entry.size()));
    return new Baseline(sums, sizes);
  }

  private static Baseline byList(SortedMap<String, String> listed) {
    return new Baseline(listed, Map.of());
  }

  private static SortedMap<String, String> lines(Path list) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    if (Files.isRegularFile(list)) {
      Matcher line = LINE.matcher(new String(Files.readAllBytes(list), StandardCharsets.UTF_8));
      while (line.find()) {
        sums.put(line.group(2), line.group(1));
      }
    }
    return sums;
  }

  /** How large a file was published, in bytes; empty when that is not known. */
  OptionalLong size(String path) {
    Long size = sizes.get(path);
    return size == null ? OptionalLong.empty() : OptionalLong.of(size);
  }

  /** Whether a file of that path belongs to the copy. */
  boolean knows(String path) {
    return sums.containsKey(path) || path.equals(Manifest.SUMS_FILE);
  }
}
