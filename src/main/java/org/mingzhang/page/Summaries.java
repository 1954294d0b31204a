package org.mingzhang.page;

import org.mingzhang.measure.Tally;

/** What came of a report's targets, in a few characters for cards and tables. */
final class Summaries {
  private Summaries() {}

  static String indicators(ReportContext context) {
    Words words = context.words();
    Tally tally = context.assessment().headline().tally();
    if (tally.total() == 0) {
      int results = context.assessment().results().size();
      return results == 0
          ? words.say("tile.absent")
          : words.say("summary.short.results", Words.count(results));
    }
    String total = Words.count(tally.total());
    return context.isPromise()
        ? words.say("summary.short.targets", total)
        : words.say("summary.short.reached", Words.count(tally.reached()), total);
  }
}
