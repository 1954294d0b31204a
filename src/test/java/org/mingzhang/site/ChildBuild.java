package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.Folders;

/** Builds a site in a process of its own, amid given surroundings. */
final class ChildBuild {

  private ChildBuild() {}

  /** The published files by path; the archive stands beside them as {@code <out>.zip}. */
  static Map<String, byte[]> run(Surroundings surroundings, Path out) throws IOException {
    Path log = out.resolveSibling("log");
    ProcessBuilder builder = new ProcessBuilder(command(surroundings, out));
    List.of("LC_ALL", "LANG", "LC_CTYPE", "TZ", "SOURCE_DATE_EPOCH", "JAVA_TOOL_OPTIONS")
        .forEach(builder.environment()::remove);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(surroundings.environment());
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor()).as(surroundings.name() + ": " + Files.readString(log)).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Folders.read(out);
  }

  private static List<String> command(Surroundings surroundings, Path out) {
    List<String> command = new ArrayList<>(surroundings.wrapper());
    command.add(surroundings.java().toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(surroundings.options());
    command.addAll(List.of("-cp", classPath(), "org.mingzhang.cli.Main", "build"));
    command.addAll(List.of("--site", surroundings.site().toString(), "--out", out.toString()));
    command.addAll(List.of("--archive", out + ".zip"));
    return command;
  }

  private static String classPath() {
    String given = System.getProperty("surefire.test.class.path");
    return given == null ? System.getProperty("java.class.path") : given;
  }
}
