package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;

/** The same files give the same bytes on other machines: each is a process of its own. */
@DisabledOnOs(OS.WINDOWS)
class EnvironmentsTest {

  private static final Path SITE = Path.of("src/test/resources/sites/three-years/input");

  @TempDir Path temp;
  private Path site;
  private final List<Surroundings> all = new ArrayList<>();
  private final List<String> notRun = new ArrayList<>();

  @BeforeEach
  void aSiteWithEverything() throws IOException {
    site = temp.resolve("site");
    Folders.copySite(SITE, site);
    Path config = site.resolve("site.yaml");
    Files.writeString(
        config, Files.readString(config) + "\nbaseUrl: https://www.example.gov.cn/jixiao/\n");
  }

  @Test
  void give_the_same_bytes() throws IOException {
    machines();
    places();
    runtimes();
    Map<String, byte[]> expected = build(usual("the machine that builds the tests"));
    List<String> differing =
        all.parallelStream()
            .flatMap(
                other ->
                    differing(expected, build(other)).stream()
                        .map(path -> other.name() + ": " + path))
            .toList();
    System.out.printf(
        "environments: %d variations (%s), %d files each, %d differing; not run: %s%n",
        all.size(),
        String.join("; ", all.stream().map(Surroundings::name).toList()),
        expected.size(),
        differing.size(),
        notRun.isEmpty() ? "none" : String.join("; ", notRun));
    assertThat(expected).containsKeys("index.html", "manifest.json", "feed.xml", "../site.zip");
    assertThat(all).hasSizeGreaterThanOrEqualTo(9);
    assertThat(differing).isEmpty();
  }

  private void machines() throws IOException {
    all.add(usual("time zone Pacific/Kiritimati").variable("TZ", "Pacific/Kiritimati"));
    all.add(usual("SOURCE_DATE_EPOCH in 2001").variable("SOURCE_DATE_EPOCH", "1000000000"));
    all.add(usual("locale C").variable("LC_ALL", "C"));
    all.add(locale("tr_TR", "UTF-8", "-Duser.language=tr", "-Duser.country=TR"));
    all.add(
        locale(
            "zh_CN",
            "GBK",
            "-Duser.language=zh",
            "-Duser.country=CN",
            "-Dfile.encoding=GBK",
            "-Dsun.jnu.encoding=GBK"));
    all.add(
        usual("user, home and scratch folder")
            .options("-Duser.name=王五", "-Duser.home=/nonexistent")
            .options("-Djava.io.tmpdir=" + Files.createDirectories(temp.resolve("scratch")))
            .variable("USER", "nobody")
            .variable("HOME", "/nonexistent"));
    all.add(usual("umask 077").wrapper("sh", "-c", "umask 077; exec \"$@\"", "sh"));
  }

  /** Where the sources lie, and in which order and when they were written. */
  private void places() throws IOException {
    Path moved = temp.resolve("另一处 a folder/站点");
    Folders.copySite(site, moved);
    all.add(Surroundings.usual("folder with spaces and Chinese", moved));
    Path reversed = temp.resolve("reversed");
    List<String> paths = new ArrayList<>(Folders.read(site).keySet());
    Collections.reverse(paths);
    for (String path : paths) {
      Path copy = reversed.resolve(path);
      Files.createDirectories(copy.getParent());
      Files.copy(site.resolve(path), copy);
      Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("1999-12-31T23:59:59Z")));
    }
    all.add(Surroundings.usual("files written in reversed order in 1999", reversed));
  }

  private void runtimes() throws IOException {
    all.add(usual("one core").options("-XX:ActiveProcessorCount=1"));
    all.add(
        usual("four cores, another collector, all compilers")
            .options("-XX:ActiveProcessorCount=4", "-XX:-UseSerialGC", "-XX:+UseParallelGC")
            .options("-XX:TieredStopAtLevel=4"));
    all.add(
        usual("other identity hashes, encoding ISO-8859-1")
            .options("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2")
            .options("-Dfile.encoding=ISO-8859-1"));
    Optional<InstalledJava> newer = InstalledJava.newer();
    newer.ifPresentOrElse(
        java -> all.add(usual("Java " + java.feature()).java(java.home().resolve("bin/java"))),
        () ->
            notRun.add("a newer Java (none found; -D" + InstalledJava.PROPERTY + "=… names one)"));
  }

  private Surroundings usual(String name) {
    return Surroundings.usual(name, site);
  }

  /** A real locale where it can be made; else what Java would take from it. */
  private Surroundings locale(String language, String charset, String... options)
      throws IOException {
    String name = language + "." + charset;
    Locales locales = new Locales(temp.resolve("locales"));
    return locales.make(language, charset, name)
        ? usual("locale " + name)
            .variable("LC_ALL", name)
            .variable("LOCPATH", locales.folder().toString())
        : usual("locale " + name + " simulated").options(options);
  }

  private Map<String, byte[]> build(Surroundings surroundings) {
    try {
      Path out = Files.createTempDirectory(temp, "out").resolve("site");
      Map<String, byte[]> files = ChildBuild.run(surroundings, out);
      files.put("../site.zip", Files.readAllBytes(out.resolveSibling("site.zip")));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> differing(Map<String, byte[]> one, Map<String, byte[]> other) {
    TreeSet<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    return paths.stream().filter(path -> !Arrays.equals(one.get(path), other.get(path))).toList();
  }
}
