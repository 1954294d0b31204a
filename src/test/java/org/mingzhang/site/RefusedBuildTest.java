package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.ChildProgram;
import org.mingzhang.Folders;
import org.mingzhang.Program;

/** What the system refuses, and another build at work: a plain error, and the old site stays. */
class RefusedBuildTest {

  private static final Path SITE = Path.of("src/test/resources/sites/weighted-form/input");

  @TempDir Path temp;

  @Test
  void a_second_build_says_so_and_ends() throws IOException {
    Path out = publishOld(temp);
    Path lock = out.resolveSibling("site.lock-mingzhang");
    Map<String, byte[]> old = Folders.read(out);
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      ChildProgram second = ChildProgram.build(SITE, out, temp.resolve("log"));

      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.output()).contains("MZ-U005").doesNotContain("\tat ");
    }
    assertSame(Folders.read(out), old);
  }

  @Test
  void of_two_builds_at_once_one_publishes_and_nothing_is_mixed() throws IOException {
    Path out = publishOld(temp);
    ChildProgram one = ChildProgram.build(SITE, out, temp.resolve("one"));
    ChildProgram other = ChildProgram.build(SITE, out, temp.resolve("other"));
    List<Integer> ends = List.of(one.exitCode(), other.exitCode());

    assertThat(ends).as(one.output() + other.output()).contains(0);
    if (ends.contains(1)) {
      assertThat(one.output() + other.output()).containsOnlyOnce("MZ-U005");
    } else { // one had ended before the other came to write
      assertThat(ends).containsExactly(0, 0);
    }
    Path alone = temp.resolve("alone");
    assertThat(Program.build(SITE, alone).exitCode()).isZero();
    assertSame(Folders.read(out), Folders.read(alone));
  }

  @Test
  void a_file_where_the_folder_should_be_is_a_plain_error() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "mine");

    for (Path out : List.of(file, file.resolve("site"), file.resolve("a/site"))) {
      assertRefused(Program.build(SITE, out), "MZ-U004");
    }
    assertThat(file).hasContent("mine");
  }

  /** Nobody may make a folder there, not even the system's administrator. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_missing_right_is_a_plain_error() {
    assertRefused(Program.build(SITE, Path.of("/sys/kernel/mingzhang/site")), "MZ-U006");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_that_cannot_be_written_whole_is_a_plain_error() throws IOException {
    Path out = publishOld(temp);
    Map<String, byte[]> old = Folders.read(out);
    List<String> limit = List.of("sh", "-c", "ulimit -f 100; exec \"$@\"", "sh");

    ChildProgram build = ChildProgram.start(limit, SITE, out, temp.resolve("log"));

    assertThat(build.exitCode()).as(build.output()).isEqualTo(1);
    assertThat(build.output()).contains("错误 MZ-B007").doesNotContain("\tat ");
    assertSame(Folders.read(out), old);
    assertThat(out.resolveSibling("site.staging-mingzhang")).doesNotExist();
  }

  /** Runs only where a small disk may be made; otherwise it is reported as not run. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_is_a_plain_error() throws IOException, InterruptedException {
    Path disk = Files.createDirectories(temp.resolve("disk"));
    int mounted = run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString());
    assumeTrue(mounted == 0, "not run: this system does not permit a disk of our own");
    try {
      Path out = publishOld(disk);
      Map<String, byte[]> old = Folders.read(out);
      fill(disk.resolve("ballast"));

      assertRefused(Program.build(SITE, out), "MZ-B007");

      assertSame(Folders.read(out), old);
      Files.delete(disk.resolve("ballast"));
      assertThat(Program.build(SITE, out).exitCode()).isZero();
    } finally {
      // Lazily: once, late in a whole run, the disk was still busy here, and nobody found by whom.
      run("umount", "-l", disk.toString());
    }
  }

  private static Path publishOld(Path folder) throws IOException {
    Path before = folder.resolve("before");
    Folders.copySite(SITE, before);
    Path config = before.resolve("site.yaml");
    Files.writeString(config, Files.readString(config).replaceFirst("name: .*", "name: 旧站"));
    Path out = folder.resolve("www/site");
    Program.Run run = Program.build(before, out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return out;
  }

  private static void assertRefused(Program.Run run, String code) {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("错误 " + code).doesNotContain("\tat ");
  }

  private static void fill(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[4096];
      for (long size = 0; size < 1 << 24; size += block.length) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(Files.size(file)).isPositive();
      return;
    }
    throw new IllegalStateException("The disk did not get full");
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }

  private static void assertSame(Map<String, byte[]> site, Map<String, byte[]> expected) {
    assertThat(Folders.differences(site, expected)).isEmpty();
  }
}
