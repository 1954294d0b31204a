package org.mingzhang.build.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a site that are neither data nor text: what pages look like, what they attach. */
final class OwnFiles {

  private static final List<String> FOLDERS = List.of("templates", "assets", "rulesets", "content");

  private OwnFiles() {}

  /** The sum of each, by its path below the site's folder. */
  static SortedMap<String, String> sums(Path site) {
    SortedMap<String, String> sums = new TreeMap<>();
    for (String folder : FOLDERS) {
      Path root = site.resolve(folder);
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .filter(file -> !file.toString().endsWith(".adoc"))
              .forEach(file -> sums.put(name(site, file), sum(read(file))));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return sums;
  }

  static String sum(String text) {
    return sum(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String name(Path site, Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
