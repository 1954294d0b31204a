package org.mingzhang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whole folders, as tests copy and compare them. */
public final class Folders {

  private Folders() {}

  /** Copies a folder with everything in it. */
  public static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The authors' part of a site: what a build reads. */
  public static void copySite(Path from, Path to) {
    try {
      Files.createDirectories(to);
      Files.copy(from.resolve("site.yaml"), to.resolve("site.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    copy(from.resolve("data"), to.resolve("data"));
    copy(from.resolve("content"), to.resolve("content"));
  }

  /** Whether two folders that were read have the same files with the same bytes. */
  public static boolean same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
    return differences(one, other).isEmpty();
  }

  /** The paths that only one of two folders has, or whose bytes differ. */
  public static SortedSet<String> differences(Map<String, byte[]> one, Map<String, byte[]> other) {
    SortedSet<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    paths.removeIf(path -> Arrays.equals(one.get(path), other.get(path)));
    return paths;
  }

  /** Every file below a folder by its path with forward slashes; empty when there is no folder. */
  public static SortedMap<String, byte[]> read(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
