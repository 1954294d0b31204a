package org.mingzhang.page.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.measure.disclosure.DisclosureState;
import org.mingzhang.measure.disclosure.DisclosureStatus;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.finding.FindingKind;
import org.mingzhang.page.words.Words;

/** What came of a report's targets, in a few characters for cards and tables. */
final class ShortWords {
  private ShortWords() {}

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

  /** 3 项相符，发现问题 1 项. */
  static String checks(ReportContext report) {
    int holds = FindingKind.HOLDS.count(report.findings());
    int problems = FindingKind.problems(report.findings());
    return holds + problems == 0
        ? report.words().say("summary.short.noChecks")
        : report.words().say("summary.short.checks", Words.count(holds), Words.count(problems));
  }

  /** 3 项已公开，1 项逾期未公开: of all years. */
  static String status(List<DisclosureStatus> items, Words words) {
    return Arrays.stream(DisclosureState.values())
        .filter(state -> state != DisclosureState.NOT_DUE)
        .filter(state -> items.stream().anyMatch(item -> item.state() == state))
        .map(state -> words.say("summary.short.status", count(items, state), words.of(state)))
        .collect(Collectors.joining(words.say("list.separator")));
  }

  private static String count(List<DisclosureStatus> items, DisclosureState state) {
    return Long.toString(items.stream().filter(item -> item.state() == state).count());
  }
}
