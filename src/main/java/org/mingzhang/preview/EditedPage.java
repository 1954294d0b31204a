package org.mingzhang.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page an editor is at work on: the one whose file was saved last. */
final class EditedPage {

  private static final Pattern REPORT =
      Pattern.compile("(?:data|content)/([^/]+)/(\\d{4})\\.(?:ya?ml|json|adoc)");
  private static final Pattern UNIT = Pattern.compile("data/([^/]+)/unit\\.(?:ya?ml|json)");
  private static final Pattern TEXT = Pattern.compile("content/([^/]+)\\.adoc");

  /** Files that were saved so close together were not saved by hand: a checkout, a copy. */
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  private EditedPage() {}

  /** The address of the page below the root; empty, for home, when nobody can tell. */
  static String of(Path site) {
    List<Saved> files =
        Stream.of("data", "content").flatMap(part -> files(site, part).stream()).toList();
    Instant last =
        files.stream().map(Saved::time).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    Set<String> pages =
        files.stream()
            .filter(file -> file.time().plus(AT_ONCE).isAfter(last))
            .map(file -> address(file.name()))
            .collect(Collectors.toSet());
    return pages.size() == 1 ? pages.iterator().next() : "";
  }

  /** The address of the page that a file of the authors makes. */
  static String address(String file) {
    Matcher report = REPORT.matcher(file);
    if (report.matches()) {
      return report.group(1) + "/" + report.group(2) + "/";
    }
    return Stream.of(UNIT, TEXT)
        .map(pattern -> pattern.matcher(file))
        .filter(Matcher::matches)
        .findFirst()
        .map(match -> match.group(1) + "/")
        .orElse("");
  }

  private static List<Saved> files(Path site, String part) {
    if (!Files.isDirectory(site.resolve(part))) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(site.resolve(part), 2)) {
      return found.filter(Files::isRegularFile).map(file -> saved(site, file)).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static Saved saved(Path site, Path file) {
    try {
      String name = site.relativize(file).toString().replace('\\', '/');
      return new Saved(name, Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Saved(String name, Instant time) {}
}
