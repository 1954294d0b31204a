package org.mingzhang.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed lists of libraries and advisories say what is in {@code target/lib}. */
class DependenciesIT {

  private static final Path TABLE = Path.of("docs/dependencies.md");
  private static final Path ADVISORIES = Path.of("docs/advisories.yaml");

  /** By the name of its file. */
  private static Map<String, Library> table;

  private static Map<?, ?> advisories;

  /** One line of the table. */
  private record Library(String name, String version, String licence) {}

  @BeforeAll
  static void read() throws IOException {
    table =
        Files.readAllLines(TABLE).stream()
            .filter(line -> line.startsWith("| ") && line.endsWith(".jar |"))
            .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
            .collect(
                Collectors.toMap(
                    cells -> cells[4],
                    cells -> new Library(cells[0], cells[1], cells[2]),
                    (a, b) -> a,
                    TreeMap::new));
    advisories =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(ADVISORIES));
  }

  @Test
  void every_library_is_in_the_table_with_its_version_and_a_licence() throws IOException {
    assertThat(table.keySet()).isEqualTo(Built.libraries());
    table.forEach(
        (jar, library) -> {
          assertThat(jar).contains("-" + library.version());
          assertThat(library.licence()).as(jar).isNotBlank();
        });
  }

  @Test
  void the_parts_list_says_the_same() throws IOException {
    assumeTrue(Files.exists(Built.SBOM), "not run: Maven was offline and left the parts list out");
    JsonNode parts = new JsonMapper().readTree(Files.readString(Built.SBOM));

    assertThat(parts.path("bomFormat").asString()).isEqualTo("CycloneDX");
    assertThat(parts.has("serialNumber") || parts.path("metadata").has("timestamp")).isFalse();
    assertThat(parts.path("components"))
        .extracting(DependenciesIT::library)
        .containsExactlyInAnyOrderElementsOf(table.values());
  }

  @Test
  void both_lists_name_the_day_of_their_knowledge() throws IOException {
    LocalDate asOf = LocalDate.parse(advisories.get("asOf").toString());

    assertThat(asOf).isAfter(LocalDate.of(2026, 1, 1));
    assertThat(Files.readString(TABLE)).contains("As of " + asOf);
  }

  @Test
  void nothing_critical_or_high_is_kept_without_a_written_reason() {
    Map<String, String> versions =
        table.values().stream()
            .collect(Collectors.toMap(Library::name, Library::version, (a, b) -> a));
    List<Map<?, ?>> listed = entries("advisories");
    for (Map<?, ?> advisory : listed) {
      String version = versions.get(text(advisory, "library"));
      assertThat(version).as("no such library: " + advisory).isNotNull();
      assertThat(text(advisory, "severity")).isIn("critical", "high", "medium", "low");
      assertThat(text(advisory, "certain")).isIn("true", "false");
      String fixedIn = text(advisory, "fixedIn");
      boolean open = fixedIn.isEmpty() || isOlder(version, fixedIn);
      assertThat(text(advisory, open ? "reason" : "note"))
          .as(advisory.toString())
          .hasSizeGreaterThan(9);
    }
    System.out.printf(
        "libraries: %d, advisories looked at: %d, open without a reason: 0; no advisory service was asked%n",
        table.size(), listed.size());
  }

  @Test
  void what_is_left_out_is_not_there_and_has_a_reason() {
    List<String> names = table.values().stream().map(Library::name).toList();
    for (Map<?, ?> library : entries("leftOut")) {
      assertThat(names).doesNotContain(text(library, "library"));
      assertThat(text(library, "reason")).hasSizeGreaterThan(9);
    }
  }

  private static List<Map<?, ?>> entries(String key) {
    return ((List<?>) advisories.get(key)).stream().<Map<?, ?>>map(e -> (Map<?, ?>) e).toList();
  }

  private static String text(Map<?, ?> entry, String key) {
    return Objects.toString(entry.get(key), "");
  }

  private static Library library(JsonNode part) {
    String licence =
        Stream.of(part.path("licenses"))
            .flatMap(licences -> licences.valueStream())
            .map(l -> l.path("license"))
            .map(l -> l.path("id").asString(l.path("name").asString("")))
            .collect(Collectors.joining(" or "));
    return new Library(
        part.path("group").asString() + ":" + part.path("name").asString(),
        part.path("version").asString(),
        licence);
  }

  /** By the numbers of both, the missing ones being zero. */
  private static boolean isOlder(String version, String than) {
    Iterator<BigInteger> ours = numbers(version).iterator();
    Iterator<BigInteger> theirs = numbers(than).iterator();
    while (ours.hasNext() || theirs.hasNext()) {
      BigInteger our = ours.hasNext() ? ours.next() : BigInteger.ZERO;
      int order = our.compareTo(theirs.hasNext() ? theirs.next() : BigInteger.ZERO);
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }

  private static List<BigInteger> numbers(String version) {
    return Stream.of(version.split("\\D+")).filter(n -> !n.isEmpty()).map(BigInteger::new).toList();
  }
}
