package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.build.BuildResult;
import org.mingzhang.diagnostic.Diagnostics;

/** Tells what came of a build: every message, then one line. */
final class BuildOutcome {

  private final Console console;
  private final long started = System.nanoTime();

  /** A build that begins now. */
  BuildOutcome(Console console) {
    this.console = console;
  }

  /**
   * Tells of a site that was to be published.
   *
   * @param more lines, printed after the messages
   * @return the exit code
   */
  int ofSite(BuildResult result, Path target, Diagnostics diagnostics, List<String> more) {
    return tell("build", result, target, diagnostics, more);
  }

  /** Tells the same of a shard that was to be made. */
  int ofShard(BuildResult result, Path target, Diagnostics diagnostics, List<String> more) {
    return tell("shard", result, target, diagnostics, more);
  }

  private int tell(
      String what, BuildResult result, Path target, Diagnostics diagnostics, List<String> more) {
    Messages messages = new Messages(console, diagnostics);
    messages.print(console.err());
    more.forEach(console.err()::println);
    if (!result.published()) {
      int unread = Unread.count(result.reports(), diagnostics);
      console.say(what + ".failed", messages.errors(), messages.warnings(), unread);
      return ExitCode.PROBLEMS;
    }
    console.say(
        what + ".done",
        target.toString(),
        result.units(),
        result.reports().size(),
        result.pages(),
        messages.warnings(),
        Version.seconds(System.nanoTime() - started));
    return ExitCode.OK;
  }
}
