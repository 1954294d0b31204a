package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.ChildProgram;
import org.mingzhang.Folders;
import org.mingzhang.Program;

/**
 * Where releases are kept there is a whole site at every moment, also after a kill.
 *
 * <p>{@code ./mvnw verify -Dtest=KilledReleaseTest -Dmingzhang.kills=100} kills a hundred times.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledReleaseTest {

  private static final Path SITE = Path.of("src/test/resources/sites/weighted-form/input");
  private static final int KILLS = Integer.getInteger("mingzhang.kills", 4);
  private static final long SEED = 20260101;

  @TempDir Path temp;
  private Path out;
  private Path staging;

  @Test
  void leaves_a_whole_site_in_its_place() throws IOException {
    Path before = temp.resolve("before");
    Folders.copySite(SITE, before);
    Path config = before.resolve("site.yaml");
    Files.writeString(config, Files.readString(config).replaceFirst("name: .*", "name: 旧站"));
    out = temp.resolve("www/site");
    staging = temp.resolve("www/site.releases/staging-mingzhang");
    Random random = new Random(SEED);
    int renewed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      SortedMap<String, byte[]> old = publish(before);
      kill(random, kill % 2 == 0);
      SortedMap<String, byte[]> found = Folders.read(out.toRealPath());
      boolean isOld = Folders.same(found, old);
      SortedMap<String, byte[]> fresh = publish(SITE);
      assertThat(isOld || Folders.same(found, fresh)).isTrue();
      renewed += isOld ? 0 : 1;
      assertThat(names(out.getParent()))
          .containsExactly("site", "site.lock-mingzhang", "site.releases");
      assertThat(names(staging.getParent())).allMatch(name -> name.matches("\\d{4}"));
    }
    System.out.printf(
        "%d kills of builds that keep releases: %d old, %d new, 0 without a site%n",
        KILLS, KILLS - renewed, renewed);
  }

  private SortedMap<String, byte[]> publish(Path site) throws IOException {
    Program.Run run =
        Program.run("build", "--site", site.toString(), "--out", out.toString(), "--releases", "2");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Folders.read(out.toRealPath());
  }

  /**
   * @param late only after the last file was written, shortly before the switch
   */
  private void kill(Random random, boolean late) {
    ChildProgram build = ChildProgram.build(SITE, out, temp.resolve("log"));
    Path sign = late ? staging.resolve("SHA256SUMS") : staging;
    while (build.isRunning() && !Files.exists(sign)) {
      LockSupport.parkNanos(100_000);
    }
    LockSupport.parkNanos(random.nextInt(late ? 20_000_000 : 300_000_000));
    build.kill();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
