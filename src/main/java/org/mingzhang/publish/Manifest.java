package org.mingzhang.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.publish.file.JsonWriter;
import org.mingzhang.publish.file.Sha256;
import org.mingzhang.publish.part.PartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was published: enough to tell whether a copy is exactly that. It names no time, so that the
 * same sources give the same manifest.
 *
 * @param generator always {@value #GENERATOR}; a folder with such a manifest is ours to replace
 * @param version of the program
 * @param input sum of the sources; {@code null} when unknown
 * @param commit of the sources that was checked out; {@code null} without {@code history: git}. The
 *     sources may have been changed since: what was built is said by {@code input}
 * @param ruleSets that reports were judged by
 * @param files every published file but the manifest and the list of check sums, sorted by path
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
    String generator,
    String version,
    InputDigest input,
    String commit,
    List<Edition.RuleSetVersion> ruleSets,
    List<Entry> files) {

  /** The name of the file below the site's root. */
  public static final String FILE = "manifest.json";

  /** The same sums, the manifest's among them, as {@code sha256sum -c} reads them. */
  public static final String SUMS_FILE = "SHA256SUMS";

  static final String GENERATOR = "Mingzhang";

  private static final JsonMapper MAPPER = new JsonMapper();

  public Manifest {
    ruleSets = ruleSets == null ? List.of() : List.copyOf(ruleSets);
    files = files == null ? List.of() : List.copyOf(files);
  }

  /**
   * One file.
   *
   * @param path below the site's root, with forward slashes
   * @param size in bytes
   * @param sha256 in lower-case hexadecimal digits
   * @param sources what it is made from: paths below the site's folder, a whole folder with a
   *     closing slash, {@code mingzhang:} before what came with the program
   */
  public record Entry(String path, long size, String sha256, List<String> sources) {

    public Entry {
      sources = sources == null ? List.of() : List.copyOf(sources);
    }
  }

  /** Takes stock of a checked stage and writes the manifest and the check sums into it. */
  static Manifest write(Staging staging, Edition edition) throws IOException {
    Path stage = staging.folder();
    List<Entry> entries = new ArrayList<>();
    for (Map.Entry<String, List<String>> owned : staging.owned().entrySet()) {
      entries.add(entry(staging, owned.getKey(), owned.getValue()));
    }
    Manifest manifest = of(edition, entries);
    try (OutputStream file =
        Files.newOutputStream(stage.resolve(FILE), StandardOpenOption.CREATE_NEW)) {
      JsonWriter.write(manifest, file);
    }
    String sums = manifest.sums(Sha256.of(stage.resolve(FILE)));
    Files.writeString(
        stage.resolve(SUMS_FILE), sums, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    return manifest;
  }

  /** The manifest of a site that consists of these parts. */
  static Manifest of(Edition edition, Stream<PartFile> files) {
    return of(
        edition,
        files
            .map(file -> new Entry(file.path(), file.size(), file.sha256(), file.sources()))
            .sorted(Comparator.comparing(Entry::path))
            .toList());
  }

  private static Manifest of(Edition edition, List<Entry> entries) {
    return new Manifest(
        GENERATOR,
        edition.version(),
        edition.input().orElse(null),
        edition.commit().orElse(null),
        edition.ruleSets(),
        entries);
  }

  /** The sum of a part's file was taken when it was made; nobody has written into it since. */
  private static Entry entry(Staging staging, String path, List<String> sources)
      throws IOException {
    Optional<PartFile> known = staging.owners().known(path);
    if (known.isPresent()) {
      return new Entry(path, known.get().size(), known.get().sha256(), sources);
    }
    Path file = staging.folder().resolve(path);
    return new Entry(path, Files.size(file), Sha256.of(file), sources);
  }

  /**
   * The text of the list of check sums.
   *
   * @param own sum of the manifest's file
   */
  String sums(String own) {
    StringBuilder sums = new StringBuilder();
    files.forEach(entry -> sums.append(sumLine(entry.sha256(), entry.path())));
    return sums.append(sumLine(own, FILE)).toString();
  }

  private static String sumLine(String sha256, String path) {
    return sha256 + "  " + path + "\n";
  }

  /**
   * Whether a folder holds a site that this program published. Its manifest names the program
   * first, and nothing behind that is read: there may be a line for each of a million files.
   */
  static boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream text = Files.newInputStream(file);
        JsonParser json = MAPPER.createParser(text)) {
      return json.nextToken() == JsonToken.START_OBJECT && namesUs(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      return false;
    }
  }

  private static boolean namesUs(JsonParser json) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean generator = json.currentName().equals("generator");
      JsonToken value = json.nextToken();
      if (generator) {
        return value == JsonToken.VALUE_STRING && json.getString().equals(GENERATOR);
      }
      json.skipChildren();
    }
    return false;
  }

  /** The manifest that was written as these bytes; empty when they are none of ours. */
  static Optional<Manifest> read(byte[] json) {
    try {
      return Optional.of(MAPPER.readValue(json, Manifest.class))
          .filter(manifest -> GENERATOR.equals(manifest.generator()));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
