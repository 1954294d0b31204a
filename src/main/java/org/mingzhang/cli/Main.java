package org.mingzhang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** The program. */
public final class Main {

  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = open(FileDescriptor.out);
    PrintStream err = open(FileDescriptor.err);
    System.exit(run(out, err, args));
  }

  /**
   * Runs one command.
   *
   * @param out takes results
   * @param err takes messages and progress
   * @return one of {@link ExitCode}
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    Locale locale = LanguageOption.of(List.of(args));
    CliWords words = new CliWords(locale);
    Console console = new Console(out, err, locale, words);
    CommandLine line = new Commands(console).program(args);
    line.setResourceBundle(words.bundle());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new UsageErrors(words));
    line.setExecutionExceptionHandler(
        (e, failed, parsed) -> fault(e, err, words, parsed.originalArgs().toString()));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      err.println(words.get("memory", Long.toString(Runtime.getRuntime().maxMemory() >> 20)));
      return ExitCode.PROBLEMS;
    } catch (StackOverflowError e) {
      return fault(e, err, words, List.of(args).toString());
    }
  }

  /** A fault is ours: the trace is what the report to the maintainers needs. */
  private static int fault(Throwable e, PrintStream err, CliWords words, String arguments) {
    err.println(words.get("fault", arguments));
    e.printStackTrace(err);
    return ExitCode.FAULT;
  }

  /** UTF-8 everywhere but on a console that says it speaks something else. */
  private static PrintStream open(FileDescriptor descriptor) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Charset charset =
        windows && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
    return new PrintStream(new FileOutputStream(descriptor), true, charset);
  }
}
