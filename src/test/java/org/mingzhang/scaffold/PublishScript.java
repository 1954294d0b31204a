package org.mingzhang.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingzhang.ChildProgram;

/** {@code publish.sh} of a site, run by the shell of this system, with variables of its own. */
final class PublishScript {

  private final Path site;
  private final Path temp;
  private final Map<String, String> variables = new TreeMap<>();

  /**
   * @param temp for what it prints
   */
  PublishScript(Path site, Path temp) {
    this.site = site;
    this.temp = temp;
  }

  /** What one run printed, on both streams, and how it ended. */
  record Run(int exitCode, String output) {}

  PublishScript with(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /** Lets it call the program under test. */
  PublishScript withProgram() {
    Path launcher = temp.resolve("program.sh");
    String command =
        ChildProgram.command().stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    write(launcher, "exec " + command + " \"$@\"\n");
    return with("MINGZHANG", "sh " + launcher);
  }

  Run run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("sh", site.resolve("publish.sh").toString()));
    command.addAll(List.of(arguments));
    Path log = temp.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("MINGZHANG"));
    builder.environment().remove("GITHUB_STEP_SUMMARY");
    builder.environment().putAll(variables);
    try {
      Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      return new Run(process.waitFor(), Files.readString(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
