package org.mingzhang.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was published: enough to tell whether a copy is exactly that. It names no time, so that the
 * same sources give the same manifest.
 *
 * @param generator always {@value #GENERATOR}; a folder with such a manifest is ours to replace
 * @param version of the program
 * @param files every published file but the manifest and the list of check sums, sorted by path
 */
public record Manifest(String generator, String version, List<Entry> files) {

  /** The name of the file below the site's root. */
  public static final String FILE = "manifest.json";

  /** The same sums, the manifest's among them, as {@code sha256sum -c} reads them. */
  public static final String SUMS_FILE = "SHA256SUMS";

  static final String GENERATOR = "Mingzhang";

  public Manifest {
    files = List.copyOf(files);
  }

  /**
   * One file.
   *
   * @param path below the site's root, with forward slashes
   * @param size in bytes
   * @param sha256 in lower-case hexadecimal digits
   */
  public record Entry(String path, long size, String sha256) {}

  /** Takes stock of a folder and writes the manifest and the check sums into it. */
  static Manifest write(Path stage, String version) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String path : Folders.files(stage)) {
      entries.add(entry(stage, path));
    }
    Manifest manifest = new Manifest(GENERATOR, version, entries);
    Files.write(stage.resolve(FILE), JsonWriter.write(manifest));
    entries.add(entry(stage, FILE));
    StringBuilder sums = new StringBuilder();
    entries.forEach(e -> sums.append(e.sha256()).append("  ").append(e.path()).append('\n'));
    Files.writeString(stage.resolve(SUMS_FILE), sums, StandardCharsets.UTF_8);
    return manifest;
  }

  private static Entry entry(Path stage, String path) throws IOException {
    Path file = stage.resolve(path);
    return new Entry(path, Files.size(file), Sha256.of(file));
  }

  /** Whether a folder holds a site that this program published. */
  static boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new JsonMapper().readTree(in).path("generator").asString("").equals(GENERATOR);
    } catch (JacksonException e) {
      return false;
    }
  }
}
