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

  /** 3 项相符，1 项不符. */
  static String checks(ReportContext report) {
    int holds = FindingKind.HOLDS.count(report.findings());
    int broken =
        FindingKind.BROKEN.count(report.findings()) + FindingKind.WAIVED.count(report.findings());
    return holds + broken == 0
        ? report.words().say("summary.short.noChecks")
        : report.words().say("summary.short.checks", Words.count(holds), Words.count(broken));
  }
}
