package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.ChildProgram;
import org.mingzhang.Folders;
import org.mingzhang.Program;

/**
 * A build that is killed at a random moment leaves the old site or the new one, whole, and the next
 * build needs no help.
 *
 * <p>{@code ./mvnw verify -Dtest=KilledBuildTest -Dmingzhang.kills=100} kills a hundred times.
 */
class KilledBuildTest {

  private static final Path SITE = Path.of("src/test/resources/sites/three-years/input");
  private static final int KILLS = Integer.getInteger("mingzhang.kills", 5);
  private static final long SEED = 20260101;

  @TempDir Path temp;
  private Path before;
  private Path out;
  private Map<String, byte[]> old;
  private Map<String, byte[]> renewed;

  /** What a visitor finds after a kill. */
  private enum Found {
    OLD,
    NEW,
    /** The old one, whole, but beside its place: the moment between two renames was hit. */
    OLD_BESIDE
  }

  /** Where in a build a kill falls; a build spends little time where it matters most. */
  private enum Moment {
    ANYWHERE,
    WHILE_IT_WRITES,
    WHILE_IT_SWITCHES
  }

  @Test
  void leaves_one_whole_site() throws IOException {
    prepare();
    Map<Moment, Long> spans = spans();
    Random random = new Random(SEED);
    Map<Found, Integer> found = new EnumMap<>(Found.class);
    int halves = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      assertSame(publish(before, out), old);
      killAtARandomMoment(random, Moment.values()[kill % Moment.values().length], spans);
      halves += Files.exists(beside("staging")) ? 1 : 0;
      found.merge(found(), 1, Integer::sum);
    }
    assertSame(publish(before, out), old);
    assertThat(names()).containsExactly("site", "site.lock-mingzhang");
    System.out.printf("%d kills: %s; %d left a half beside%n", KILLS, found, halves);
  }

  private void prepare() throws IOException {
    before = temp.resolve("before");
    Folders.copySite(SITE, before);
    Path config = before.resolve("site.yaml");
    Files.writeString(config, Files.readString(config).replaceFirst("name: .*", "name: 旧站"));
    out = Files.createDirectories(temp.resolve("www")).resolve("site");
    old = publish(before, temp.resolve("old"));
    renewed = publish(SITE, temp.resolve("new"));
  }

  private static Map<String, byte[]> publish(Path site, Path out) {
    Program.Run run = Program.build(site, out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Folders.read(out);
  }

  /** One build that nobody kills: the nanoseconds from each moment to the end. */
  private Map<Moment, Long> spans() {
    Map<Moment, Long> starts = new EnumMap<>(Moment.class);
    ChildProgram build = ChildProgram.build(SITE, out, temp.resolve("log"));
    for (Moment moment : Moment.values()) {
      await(moment, build);
      starts.put(moment, System.nanoTime());
    }
    assertThat(build.exitCode()).as(build.output()).isZero();
    assertSame(Folders.read(out), renewed);
    long end = System.nanoTime();
    starts.replaceAll((moment, start) -> end - start);
    return starts;
  }

  private void killAtARandomMoment(Random random, Moment moment, Map<Moment, Long> spans) {
    ChildProgram build = ChildProgram.build(SITE, out, temp.resolve("log"));
    await(moment, build);
    LockSupport.parkNanos((long) (random.nextDouble() * spans.get(moment)));
    build.kill();
  }

  /** The list of check sums is the last file that is written before the switch. */
  private void await(Moment moment, ChildProgram build) {
    Path sign =
        switch (moment) {
          case ANYWHERE -> out.getParent();
          case WHILE_IT_WRITES -> beside("staging");
          case WHILE_IT_SWITCHES -> beside("staging").resolve("SHA256SUMS");
        };
    while (build.isRunning() && !Files.exists(sign)) {
      LockSupport.parkNanos(100_000);
    }
  }

  private Found found() {
    boolean absent = !Files.exists(out);
    Map<String, byte[]> site = Folders.read(absent ? beside("previous") : out);
    if (isSame(site, old)) {
      return absent ? Found.OLD_BESIDE : Found.OLD;
    }
    assertSame(site, renewed);
    assertThat(absent).isFalse();
    return Found.NEW;
  }

  private Path beside(String role) {
    return out.resolveSibling("site." + role + "-mingzhang");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> children = Files.list(out.getParent())) {
      return children.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean isSame(Map<String, byte[]> site, Map<String, byte[]> expected) {
    return site.keySet().equals(expected.keySet())
        && site.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), expected.get(file.getKey())));
  }

  private static void assertSame(Map<String, byte[]> site, Map<String, byte[]> expected) {
    assertThat(site.keySet()).isEqualTo(expected.keySet());
    assertThat(isSame(site, expected)).as("the same bytes").isTrue();
  }
}
