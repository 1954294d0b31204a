package org.mingzhang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program in a process of its own, which can be killed. */
public final class ChildProgram {

  private final Process process;
  private final Path output;

  private ChildProgram(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts the building of a site; all that it prints goes to a file. */
  public static ChildProgram build(Path site, Path out, Path output) {
    return start(List.of(), site, out, output);
  }

  /**
   * @param wrapper a command that runs the command given to it
   */
  public static ChildProgram start(List<String> wrapper, Path site, Path out, Path output) {
    List<String> command = new ArrayList<>(wrapper);
    command.addAll(command());
    command.addAll(List.of("build", "--site", site.toString(), "--out", out.toString()));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      return new ChildProgram(builder.redirectOutput(output.toFile()).start(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What starts the program under test; its arguments come behind. */
  public static List<String> command() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath()));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "org.mingzhang.cli.Main"));
    return command;
  }

  /** The class path as it was given, and not the one jar that stands for it in a test run. */
  private static String classPath() {
    String given = System.getProperty("surefire.test.class.path");
    return given == null ? System.getProperty("java.class.path") : given;
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  /** Waits for the end. */
  public int exitCode() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends it at once: it can tidy nothing up. */
  public void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /** What it printed. */
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
