package org.mingzhang.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.FastTempDir;
import org.mingzhang.Folders;
import org.mingzhang.Program;
import org.mingzhang.TestSet;
import org.mingzhang.build.BuildOptions;
import org.mingzhang.build.SiteBuild;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.Destination;

/**
 * A build whose n-th operation on a file fails. A sample of all operations is taken, spread over
 * the stages; {@code ./mvnw verify -Dtest=InjectedFaultsTest -Dmingzhang.full=true} takes every
 * one.
 */
class InjectedFaultsTest {

  private static final Path GOOD = Path.of("src/test/resources/sites/weighted-form/input");
  private static final boolean ALL = Boolean.getBoolean("mingzhang.full");

  /** What only asks, and is often taken for "no": its failure is seldom seen. */
  private static final Set<String> ASKING = Set.of("checkAccess", "readAttributes", "toRealPath");

  @TempDir(factory = FastTempDir.class)
  static Path folder;

  private static Path site;
  private static Path www;
  private static String old;
  private static String renewed;
  private static List<Injection> operations;

  /** Where in a build an operation falls. */
  private enum Stage {
    READ,
    BAKE,
    CHECK,
    PUBLISH
  }

  /**
   * @param number of the operation
   */
  record Injection(Stage stage, Fault fault, int number, String name, String path) {

    Injection with(Fault other) {
      return new Injection(stage, other, number, name, path);
    }
  }

  @BeforeAll
  static void publishTheOldSite() throws IOException {
    site = folder.resolve("site");
    Folders.copy(GOOD, site);
    Files.delete(site.resolve("content/lake-library/2022.adoc"));
    Path files = Files.createDirectories(site.resolve("content/lake-library/2022/files"));
    Files.writeString(files.resolve("a.txt"), "附件");
    www = Files.createDirectories(folder.resolve("www"));
    Program.Run run = Program.build(site, folder.resolve("new"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    renewed = Fingerprint.of(folder.resolve("new"));
    publishOld();
    old = Fingerprint.of(www.resolve("site"));
    operations = record();
  }

  private static void publishOld() throws IOException {
    Path before = folder.resolve("before");
    if (!Files.exists(before)) {
      Folders.copy(site, before);
      Files.writeString(before.resolve("site.yaml"), "name: 旧站\n");
    }
    Program.Run run = Program.build(before, www.resolve("site"));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  static List<Injection> injections() {
    return sample(15);
  }

  static List<Injection> fewInjections() {
    return sample(4);
  }

  /**
   * @param size how many of each stage, unless all are asked for
   */
  private static List<Injection> sample(int size) {
    List<Injection> sample = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Injection> all =
          operations.stream()
              .filter(each -> each.stage() == stage)
              .filter(each -> ALL || !ASKING.contains(each.name()))
              .toList();
      int taken = ALL ? all.size() : Math.min(size, all.size());
      for (int i = 0; i < taken; i++) {
        Fault fault = Fault.values()[sample.size() % Fault.values().length];
        sample.add(all.get(i * all.size() / taken).with(fault));
      }
    }
    return sample;
  }

  /** Every operation of a build that replaces a site. */
  private static List<Injection> record() throws IOException {
    FaultyFileSystem recording = FaultyFileSystem.recording(folder);
    Path out = Files.createDirectories(folder.resolve("recorded")).resolve("site");
    Folders.copy(www.resolve("site"), out);
    assertThat(build(recording, out)).isEqualTo(End.PUBLISHED);
    List<FaultyFileSystem.Operation> all = recording.operations();
    List<Injection> found = new ArrayList<>();
    int from = 0;
    for (Stage stage : Stage.values()) {
      int to = end(stage, all, from);
      for (int i = from; i < to; i++) {
        found.add(new Injection(stage, null, i, all.get(i).name(), name(all.get(i).path())));
      }
      from = to;
    }
    return found;
  }

  /** The number of the first operation that is of a later stage. */
  private static int end(Stage stage, List<FaultyFileSystem.Operation> operations, int from) {
    return IntStream.range(from, operations.size())
        .filter(i -> begins(stage, operations.get(i)))
        .findFirst()
        .orElse(operations.size());
  }

  private static boolean begins(Stage before, FaultyFileSystem.Operation operation) {
    String path = operation.path().toString();
    return switch (before) {
      case READ -> operation.name().equals("createDirectory") && path.contains("staging");
      case BAKE -> path.endsWith("staging-mingzhang/manifest.json");
      case CHECK -> operation.name().equals("move");
      case PUBLISH -> false;
    };
  }

  private static String name(Path path) {
    return path.startsWith(folder) ? folder.relativize(path).toString() : path.toString();
  }

  /** How a build ended. */
  private enum End {
    PUBLISHED,
    REFUSED
  }

  private static End build(FaultyFileSystem system, Path out) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      SiteBuild build =
          new SiteBuild(
              system.path(site), Destination.of(system.path(out)), BuildOptions.of(version()));
      boolean published = build.run(diagnostics).published();
      assertThat(diagnostics.hasErrors()).isNotEqualTo(published);
      return published ? End.PUBLISHED : End.REFUSED;
    } catch (OutOfMemoryError e) {
      return End.REFUSED; // the command line says so and ends with 1
    }
  }

  /** As the command line names it. */
  private static String version() {
    String manifest = read(folder.resolve("new/manifest.json"));
    return manifest.replaceFirst("(?s).*?\"version\":\"(.*?)\".*", "$1");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestSet("injected failures: exit 1 and the old site, or the whole new one; nothing left beside")
  @ParameterizedTest(name = "{0}")
  @MethodSource("injections")
  void leave_one_whole_site(Injection injection) throws IOException {
    Path out = www.resolve("site");
    FaultyFileSystem system =
        FaultyFileSystem.failingOnce(folder, injection.fault(), injection.number());

    End end = build(system, out);

    String found = Fingerprint.of(out);
    assertThat(found).as(injection.toString()).isEqualTo(end == End.PUBLISHED ? renewed : old);
    if (end == End.PUBLISHED) {
      publishOld();
    }
    assertThat(names()).as(injection.toString()).containsExactly("site", "site.lock-mingzhang");
  }

  /** Nothing can be tidied up any more: the site may be found beside, and the next build mends. */
  @TestSet("failures without end: the old site, whole, and the next build needs no help")
  @ParameterizedTest(name = "{0}")
  @MethodSource("fewInjections")
  void without_end_leave_one_whole_site(Injection injection) throws IOException {
    Path out = www.resolve("site");
    FaultyFileSystem system =
        FaultyFileSystem.failingFrom(folder, injection.fault(), injection.number());

    End end = build(system, out);

    Path beside = www.resolve("site.previous-mingzhang");
    String found = Fingerprint.of(Files.exists(out) ? out : beside);
    assertThat(found).as(injection.toString()).isEqualTo(end == End.PUBLISHED ? renewed : old);
    publishOld();
    assertThat(Fingerprint.of(out)).isEqualTo(old);
    assertThat(names()).as(injection.toString()).containsExactly("site", "site.lock-mingzhang");
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> children = Files.list(www)) {
      return children.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
