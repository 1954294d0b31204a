package org.mingzhang.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Runs commands, one at a time, and measures them. */
final class Fork {

  /** How often memory is looked at; the peak before the last look is never missed. */
  private static final int LOOK_MILLIS = 20;

  private Fork() {}

  /**
   * Runs a command to its end.
   *
   * @param log takes what it prints
   * @throws IllegalStateException when it ends with another code than 0
   */
  static Measurement run(List<String> command, Path folder, Path log) {
    OptionalLong cpuBefore = LinuxProcess.childrenCpuMillis();
    long started = System.nanoTime();
    OptionalLong peak = OptionalLong.empty();
    int exitCode;
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      do {
        OptionalLong now = LinuxProcess.peakKib(process.pid());
        peak = now.isPresent() ? now : peak;
      } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
      exitCode = process.exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    long wall = (System.nanoTime() - started) / 1_000_000;
    if (exitCode != 0) {
      throw new IllegalStateException(command + " ended with " + exitCode + ": " + end(log));
    }
    return new Measurement(wall, since(cpuBefore), peak, Measurement.Size.NONE);
  }

  private static OptionalLong since(OptionalLong before) {
    OptionalLong now = LinuxProcess.childrenCpuMillis();
    return before.isPresent() && now.isPresent()
        ? OptionalLong.of(now.getAsLong() - before.getAsLong())
        : OptionalLong.empty();
  }

  private static String end(Path log) {
    try {
      String text = Files.readString(log);
      return text.substring(Math.max(0, text.length() - 2_000));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
