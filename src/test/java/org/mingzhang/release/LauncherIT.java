package org.mingzhang.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;

/** What the launcher prints never depends on the archive of classes that it starts Java from. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final Path SITE = Path.of("src/test/resources/sites/weighted-form/input");
  private static final int PATIENCE_SECONDS = 240;

  @TempDir static Path temp;
  private static Path launcher;
  private static byte[] archive;
  private static Path place;
  private static String withoutArchive;

  private record Run(int exitCode, String out, String err) {}

  @BeforeAll
  static void makeTheArchive() throws Exception {
    launcher = installed(temp.resolve("program"));
    withoutArchive = help(temp.resolve("no folder yet"), "").out();

    Path site = temp.resolve("site");
    Folders.copySite(SITE, site);
    Run built = run(launcher, temp.resolve("cache"), "", "build", "--site", site.toString());
    assertThat(built.exitCode()).as(built.err()).isZero();
    place = await(temp.resolve("cache/mingzhang"));
    archive = Files.readAllBytes(place);
  }

  @BeforeEach
  void restore() throws IOException {
    Files.deleteIfExists(place);
    Files.write(place, archive);
  }

  @Test
  void aBuildLeavesNothingButTheArchive() throws IOException {
    try (Stream<Path> files = Files.list(place.getParent())) {
      assertThat(files).containsExactly(place);
    }
  }

  @Test
  void theArchiveIsUsedAndDoesNotShow() throws Exception {
    assertThatItDoesNotShow();
    Run told = help(temp.resolve("cache"), "-Xlog:class+load=info:file=" + temp.resolve("loaded"));
    assertThat(told.err()).isEmpty();
    assertThat(Files.readAllLines(temp.resolve("loaded")))
        .filteredOn(line -> line.contains(" org.mingzhang.cli.Main source: "))
        .singleElement(STRING)
        .contains("shared objects file");
  }

  @Test
  void aTruncatedArchiveDoesNotShow() throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "rw")) {
      file.setLength(archive.length / 2);
    }
    assertThatItDoesNotShow();
  }

  @Test
  void anArchiveWithDamagedClassesDoesNotShow() throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "rw")) {
      for (long at = 100_000; at < archive.length; at += 100_000) {
        file.seek(at);
        file.writeLong(-1);
      }
    }
    assertThatItDoesNotShow();
  }

  @Test
  void aFileThatIsNoArchiveDoesNotShow() throws Exception {
    Files.writeString(place, "no archive");
    assertThatItDoesNotShow();
  }

  @Test
  void anArchiveOfAnotherJavaDoesNotShow() throws Exception {
    Optional<Path> other = anotherJava();
    assumeTrue(other.isPresent(), "not run: there is only one Java here");
    Files.delete(place);
    String java = other.get().resolve("bin/java").toString();
    new ProcessBuilder(java, "-Xshare:dump", "-XX:SharedArchiveFile=" + place)
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("log").toFile())
        .start()
        .waitFor();
    assertThat(place).exists();
    assertThatItDoesNotShow();
  }

  @Test
  void aPlaceThatCannotBeWrittenDoesNotShow() throws Exception {
    Path file = Files.writeString(temp.resolve("a file"), "where a folder should be");
    Path site = temp.resolve("other site");
    Folders.copySite(SITE, site);

    Run built = run(launcher, file, "", "build", "--site", site.toString());

    assertThat(built.exitCode()).isZero();
    assertThat(built.err()).doesNotContain("mkdir", "warning", "jsa");
    assertThat(help(file, "").out()).isEqualTo(withoutArchive);
  }

  @Test
  void aFlagThatJavaDoesNotKnowIsPassedOver() throws Exception {
    Run run = help(temp.resolve("cache"), "-XX:+NoSuchFlagAtAll");
    assertThat(run).isEqualTo(new Run(0, withoutArchive, ""));
  }

  @Test
  void aFolderWhoseClassesJavaWouldNotTakeHasNoArchive() throws Exception {
    Path cache = temp.resolve("other cache");

    Run run = run(installed(temp.resolve("a 程序")), cache, "", "build", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(cache).doesNotExist();
  }

  private static Path installed(Path home) throws IOException {
    Files.createDirectories(home);
    Path copy = Files.copy(Path.of("mingzhang"), home.resolve("mingzhang"));
    assertThat(copy.toFile().setExecutable(true)).isTrue();
    Files.copy(Path.of("target/mingzhang.jar"), home.resolve("mingzhang.jar"));
    Folders.copy(Path.of("target/lib"), home.resolve("lib"));
    return copy;
  }

  private static void assertThatItDoesNotShow() throws Exception {
    assertThat(help(temp.resolve("cache"), "")).isEqualTo(new Run(0, withoutArchive, ""));
  }

  private static Run help(Path cache, String options) throws Exception {
    return run(launcher, cache, options, "--help");
  }

  private static Run run(Path program, Path cache, String options, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MINGZHANG_OPTS", options);
    builder.environment().remove("CI");
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Run(process.waitFor(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** The archive is made when the build is over: waits until it is there and alone. */
  private static Path await(Path folder) throws InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
      List<Path> files = list(folder);
      if (files.size() == 1 && files.get(0).toString().endsWith(".jsa")) {
        return files.get(0);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no archive: " + list(folder));
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> anotherJava() throws IOException {
    Path ours = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> all = Files.list(ours.getParent())) {
      return all.filter(java -> Files.isExecutable(java.resolve("bin/java")))
          .filter(java -> !isSame(java, ours))
          .findFirst();
    }
  }

  private static boolean isSame(Path java, Path ours) {
    try {
      return java.toRealPath().equals(ours);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
