package org.mingzhang;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mingzhang.cli.Main;

/** Runs the program as a user would, and keeps what it prints. */
public final class Program {

  private Program() {}

  /** What one run printed, and how it ended. */
  public record Run(int exitCode, String out, String err) {}

  /** The repository is itself a site. */
  public static Path exampleSite() {
    return Path.of("").toAbsolutePath();
  }

  /** Runs one command. */
  public static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Builds a site into a folder. */
  public static Run build(Path site, Path out) {
    return run("build", "--site", site.toString(), "--out", out.toString());
  }

  /** Checks a site. */
  public static Run check(Path site) {
    return run("check", "--site", site.toString());
  }
}
