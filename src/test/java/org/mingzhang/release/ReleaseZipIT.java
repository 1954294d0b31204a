package org.mingzhang.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;

/**
 * The release as a user meets it: unpacked into a folder with a space in its name, on a system with
 * a Java runtime and nothing else to call.
 */
class ReleaseZipIT {

  private static final Path SITE = Path.of("src/test/resources/sites/weighted-form/input");

  /** What the launcher may find besides Java: programs of any system, no Maven, no Git. */
  private static final List<String> BASICS = List.of("dirname", "locale", "sh");

  @TempDir static Path temp;
  private static Path home;

  @BeforeAll
  static void unpack() throws IOException {
    assumeTrue(Built.isRelease(), "not run: Maven was offline and made no release");
    Path folder = temp.resolve("a fresh folder");
    try (ZipFile zip = new ZipFile(Built.ZIP.toFile(), UTF_8)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.copy(zip.getInputStream(entry), file);
        }
      }
    }
    home = folder.resolve(Built.NAME);
  }

  @Test
  void holds_the_program_its_launchers_and_the_papers() throws IOException {
    assertThat(Folders.read(home).keySet())
        .contains("mingzhang", "mingzhang.cmd", "mingzhang.jar", "README.md", "README.zh-CN.md")
        .contains("LICENSE", "THIRD-PARTY.md", "CHANGELOG.md", "mingzhang-sbom.json", "SHA256SUMS")
        .contains("docs/data-format.zh-CN.md", "docs/advisories.yaml", "docs/headers/nginx.conf")
        .containsAll(Built.libraries().stream().map(jar -> "lib/" + jar).toList());
    assertThat(home.resolve("mingzhang.cmd")).content(UTF_8).contains("\r\n");
    assertThat(home.resolve("mingzhang")).content(UTF_8).doesNotContain("\r");
  }

  @Test
  void its_launchers_may_be_run() throws IOException {
    Map<String, String> readRights = Map.of("enablePosixFileAttributes", "true");
    try (FileSystem zip = FileSystems.newFileSystem(Built.ZIP, readRights)) {
      for (String name : List.of("mingzhang", "mingzhang.cmd")) {
        assertThat(Files.getPosixFilePermissions(zip.getPath(Built.NAME, name)))
            .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  @Test
  void is_the_same_whoever_builds_it() throws IOException {
    try (ZipFile zip = new ZipFile(Built.ZIP.toFile(), UTF_8)) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      assertThat(entries).extracting(ZipEntry::getMethod).containsOnly(ZipEntry.STORED);
      assertThat(entries).extracting(ZipEntry::getTimeLocal).hasSizeGreaterThan(50);
      assertThat(entries.stream().map(ZipEntry::getTimeLocal).distinct()).hasSize(1);
      List<String> files =
          entries.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).toList();
      assertThat(files).doesNotHaveDuplicates();
    }
  }

  @Test
  void its_check_sums_are_right_and_complete() throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(home.resolve("SHA256SUMS"))) {
      sums.put(line.substring(66), line.substring(0, 64));
    }
    Map<String, String> found = new TreeMap<>();
    Folders.read(home).forEach((path, bytes) -> found.put(path, sha256(bytes)));
    found.remove("SHA256SUMS");
    assertThat(sums).isEqualTo(found);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void checks_and_builds_a_site_with_nothing_but_a_java_runtime() throws Exception {
    Path site = temp.resolve("my 站点");
    Folders.copySite(SITE, site);
    assertThat(run(site, "check")).contains("核对完毕");
    assertThat(run(site, "build", "--archive", "site.zip")).contains("已发布到");
    assertThat(run(site, "verify", "target/site")).contains("核验通过");
    assertThat(site.resolve("target/site/index.html")).exists();
    assertThat(site.resolve("site.zip")).exists();
    assertThat(run(site, "--version")).contains("mingzhang " + Built.NAME.substring(10));
  }

  /** Attached files with Chinese names, under the locale of a cron job. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void reads_chinese_file_names_under_any_locale() throws Exception {
    Path site = temp.resolve("names");
    Folders.copySite(SITE, site);
    Path report;
    try (var reports = Files.walk(site.resolve("content"))) {
      report =
          reports.filter(f -> f.toString().matches(".*/\\d{4}\\.adoc")).findFirst().orElseThrow();
    }
    Path files = Path.of(report.toString().replaceFirst("\\.adoc$", "")).resolve("files");
    Files.createDirectories(files);
    Files.writeString(files.resolve("附件 一.txt"), "附件");

    assertThat(run(site, "build")).contains("已发布到");
    assertThat(Folders.read(site.resolve("target/site")).keySet())
        .anyMatch(path -> path.endsWith("/files/附件 一.txt"));
  }

  private static String run(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("mingzhang").toString()));
    command.addAll(List.of(arguments));
    // Unpacking in Java leaves the right to run behind; the ZIP has it, see zip.xml.
    assertThat(home.resolve("mingzhang").toFile().setExecutable(true)).isTrue();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", path().toString());
    builder.environment().put("LC_ALL", "C");
    Path log = temp.resolve("log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(() -> read(log)).isZero();
    return read(log);
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** A folder with Java and what every system has. */
  private static Path path() throws IOException {
    Path folder = temp.resolve("bin");
    if (Files.exists(folder)) {
      return folder;
    }
    Files.createDirectories(folder);
    stub(folder.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
    for (String name : BASICS) {
      stub(
          folder.resolve(name),
          Path.of(Files.exists(Path.of("/usr/bin", name)) ? "/usr/bin" : "/bin", name));
    }
    return folder;
  }

  private static void stub(Path file, Path program) throws IOException {
    Files.writeString(file, "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
