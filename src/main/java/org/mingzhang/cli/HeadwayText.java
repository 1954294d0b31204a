package org.mingzhang.cli;

import java.util.OptionalLong;

/** How far a build has come, in words and as a bar. */
final class HeadwayText {

  private static final int BAR = 20;

  private final CliWords words;

  HeadwayText(CliWords words) {
    this.words = words;
  }

  /** A line of its own, which will still be read when the build is long over. */
  String line(Headway headway) {
    String stage = stage(headway);
    String elapsed = duration(headway.inAll().toSeconds());
    return headway.hasSteps()
        ? words.get(
            "progress.line.steps",
            elapsed,
            stage,
            Integer.toString(headway.done()),
            Integer.toString(headway.total()),
            Integer.toString(headway.reports()))
        : words.get("progress.line", elapsed, stage);
  }

  /** A line that the next one is written over; shorter than 80 columns. */
  String bar(Headway headway) {
    if (!headway.hasSteps()) {
      return words.get("progress.bar", stage(headway));
    }
    int filled = (int) ((long) BAR * headway.done() / headway.total());
    String bar = "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "]";
    String count = headway.done() + "/" + headway.total();
    OptionalLong left = headway.secondsLeft();
    return left.isPresent()
        ? words.get("progress.bar.left", bar, count, stage(headway), duration(left.getAsLong()))
        : words.get("progress.bar.steps", bar, count, stage(headway));
  }

  private String stage(Headway headway) {
    return words.get("progress." + headway.stage());
  }

  private String duration(long seconds) {
    if (seconds < 60) {
      return words.get("duration.seconds", Long.toString(seconds));
    }
    return seconds < 3600
        ? words.get("duration.minutes", Long.toString(seconds / 60), Long.toString(seconds % 60))
        : words.get(
            "duration.hours", Long.toString(seconds / 3600), Long.toString(seconds % 3600 / 60));
  }
}
