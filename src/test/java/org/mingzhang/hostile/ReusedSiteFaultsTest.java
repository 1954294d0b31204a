package org.mingzhang.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.FastTempDir;
import org.mingzhang.Folders;
import org.mingzhang.TestSet;
import org.mingzhang.build.BuildOptions;
import org.mingzhang.build.SiteBuild;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.Destination;

/**
 * A build that makes the new site out of an earlier one, and an operation of that which fails: the
 * old site stands or the new one, whole, and the next build needs no help.
 */
class ReusedSiteFaultsTest {

  private static final Path GOOD = Path.of("src/test/resources/sites/weighted-form/input");
  private static final String TEXT = "content/lake-library/2022.adoc";
  private static final int TAKEN = Boolean.getBoolean("mingzhang.full") ? 1000 : 16;

  @TempDir(factory = FastTempDir.class)
  static Path folder;

  private static Path site;
  private static Path out;
  private static String text;
  private static Map<Draft, String> wanted;

  /** What the site says; a site is made out of the one that said the other. */
  private enum Draft {
    FIRST,
    SECOND
  }

  @BeforeAll
  static void publish() throws IOException {
    site = folder.resolve("site");
    out = Files.createDirectories(folder.resolve("www")).resolve("site");
    Folders.copy(GOOD, site);
    text = Files.readString(site.resolve(TEXT));
    wanted = Map.of(Draft.FIRST, clean(Draft.FIRST), Draft.SECOND, clean(Draft.SECOND));
    write(Draft.SECOND);
    assertThat(build(site, out)).isTrue();
  }

  private static String clean(Draft draft) throws IOException {
    write(draft);
    Path elsewhere = folder.resolve("clean-" + draft);
    SiteBuild build = new SiteBuild(site, Destination.of(elsewhere), BuildOptions.of("1"));
    assertThat(build.run(new Diagnostics()).published()).isTrue();
    return Fingerprint.of(elsewhere);
  }

  private static void write(Draft draft) throws IOException {
    Files.writeString(site.resolve(TEXT), text + "\n这是 " + draft + " 稿。\n");
  }

  private static boolean build(Path from, Path to) {
    BuildOptions options = BuildOptions.of("1").keeping(from.resolveSibling("parts"));
    return new SiteBuild(from, Destination.of(to), options).run(new Diagnostics()).published();
  }

  /** Those that have to do with the earlier site, of one build that goes well. */
  static Stream<Integer> operations() throws IOException {
    publishFirst();
    write(Draft.SECOND);
    FaultyFileSystem recording = FaultyFileSystem.recording(folder);
    assertThat(build(recording.path(site), recording.path(out))).isTrue();
    List<FaultyFileSystem.Operation> all = new ArrayList<>(recording.operations());
    List<Integer> found =
        IntStream.range(0, all.size()).filter(i -> isOfReuse(all.get(i))).boxed().toList();
    int taken = Math.min(TAKEN, found.size());
    return IntStream.range(0, taken).mapToObj(i -> found.get(i * found.size() / taken));
  }

  private static boolean isOfReuse(FaultyFileSystem.Operation operation) {
    String path = folder.relativize(operation.path()).toString();
    return path.startsWith("parts/earlier")
        || path.startsWith("www/site.staging")
        || path.startsWith("www/site.previous");
  }

  private static void publishFirst() throws IOException {
    write(Draft.FIRST);
    assertThat(build(site, out)).isTrue();
    assertThat(Fingerprint.of(out)).isEqualTo(wanted.get(Draft.FIRST));
    assertThat(names()).containsExactly("site", "site.lock-mingzhang");
  }

  @TestSet(
      "failures while a site is made out of an earlier one: the old site, or the whole new one")
  @ParameterizedTest(name = "operation {0}")
  @MethodSource("operations")
  void leave_one_whole_site(int operation) throws IOException {
    publishFirst();
    write(Draft.SECOND);
    Fault fault = Fault.values()[operation % Fault.values().length];
    FaultyFileSystem system = FaultyFileSystem.failingOnce(folder, fault, operation);

    boolean published = published(system);

    Draft found = published ? Draft.SECOND : Draft.FIRST;
    assertThat(Fingerprint.of(out)).isEqualTo(wanted.get(found));
    assertThat(names()).containsExactly("site", "site.lock-mingzhang");
    publishFirst();
  }

  private static boolean published(FaultyFileSystem system) {
    try {
      return build(system.path(site), system.path(out));
    } catch (OutOfMemoryError e) {
      return false; // the command line says so and ends with 1
    }
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> children = Files.list(out.getParent())) {
      return children.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
