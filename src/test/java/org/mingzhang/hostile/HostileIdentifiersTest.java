package org.mingzhang.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.FastTempDir;
import org.mingzhang.Program;
import org.mingzhang.TestSet;
import org.mingzhang.hostile.NamedCase.Outcome;

/**
 * Names that lead out of a folder, are no file somewhere, or look like another. All that one stage
 * refuses stand in one site, for every problem of a site is told at once.
 */
class HostileIdentifiersTest {

  private static final Path LIST = Path.of("src/test/resources/hostile/identifiers.txt");

  @TempDir(factory = FastTempDir.class)
  static Path folder;

  private static Path out;
  private static String before;
  private static String after;
  private static final Map<Outcome, NamedSite> SITES = new EnumMap<>(Outcome.class);
  private static final Map<Outcome, Program.Run> RUNS = new EnumMap<>(Outcome.class);

  @BeforeAll
  static void buildOneSiteForEachOutcome() throws IOException {
    out = folder.resolve("www/site");
    build(Outcome.HARMLESS);
    before = Fingerprint.of(folder.resolve("www"));
    build(Outcome.REFUSED_IN_READING);
    build(Outcome.REFUSED_IN_BAKING);
    after = Fingerprint.of(folder.resolve("www"));
  }

  private static void build(Outcome outcome) throws IOException {
    NamedSite site = new NamedSite(folder.resolve(outcome.name()));
    for (NamedCase each : cases()) {
      if (each.outcome() == outcome) {
        site.add(each);
      }
    }
    SITES.put(outcome, site);
    RUNS.put(outcome, Program.build(site.folder(), out));
  }

  static List<NamedCase> cases() throws IOException {
    try (Stream<String> lines = Files.lines(LIST)) {
      return lines.filter(line -> !line.startsWith("#")).map(NamedCase::of).toList();
    }
  }

  @TestSet("hostile identifiers: refused by name, or harmless and inside the site")
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void leaves_no_folder(NamedCase given) {
    assumeFalse(SITES.get(given.outcome()).lacks(given), "not run: no such file can be made here");
    Program.Run run = RUNS.get(given.outcome());

    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(run.err()).doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202E]");
    if (given.outcome() == Outcome.HARMLESS) {
      assertThat(run.exitCode()).as(run.err()).isZero();
    } else {
      assertThat(run.exitCode()).isEqualTo(1);
      String message = " 错误 " + given.code() + " ";
      assertThat(run.err().lines().anyMatch(l -> l.contains(message) && l.contains(given.told())))
          .as(given.toString())
          .isTrue();
      assertThat(after).isEqualTo(before);
    }
  }

  /** What was published is where it belongs, and beside it only the lock. */
  @ParameterizedTest
  @MethodSource("names")
  void nothing_stands_beside_the_site(Path path) {
    assertThat(path.getFileName().toString()).isIn("site", "site.lock-mingzhang");
  }

  static List<Path> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("www"))) {
      return files.toList();
    }
  }
}
