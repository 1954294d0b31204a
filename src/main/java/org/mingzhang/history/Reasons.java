package org.mingzhang.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The reasons that commit messages give for corrections: lines {@code 更正: …}, which may name a
 * report ({@code gusu-red-cross/2021}), a figure ({@code budget.total.executed}) or both before the
 * reason. The most particular one counts.
 */
final class Reasons {

  /** More than any change request has; a merge of more is not read for reasons. */
  private static final int MOST_MERGED = 1000;

  private static final Pattern LINE =
      Pattern.compile(
          "(?:更正|Correction)[:：]\\s*"
              + "(?:(?<report>[a-z0-9-]+/\\d{4})(?:\\s+|$))?"
              + "(?:(?<figure>[A-Za-z]+\\.[a-z0-9-]+\\.[A-Za-z0-9-]+)(?:\\s+|$))?"
              + "(?<reason>.*)",
          Pattern.CASE_INSENSITIVE);

  private record Reason(String report, String figure, String text) {

    boolean isFor(String wantedReport, String wantedFigure) {
      return (report.isEmpty() || report.equals(wantedReport))
          && (figure.isEmpty() || figure.equals(wantedFigure));
    }

    int weight() {
      return (figure.isEmpty() ? 0 : 2) + (report.isEmpty() ? 0 : 1);
    }
  }

  private final List<Reason> reasons = new ArrayList<>();

  /**
   * What the message of a commit says; for a merge, those of the merged commits too.
   *
   * @param walk that the commit belongs to
   */
  static Reasons of(Repository git, RevWalk walk, RevCommit commit) throws IOException {
    Reasons found = new Reasons();
    walk.parseBody(commit);
    found.addMessage(commit.getFullMessage());
    commit.disposeBody();
    try (RevWalk merged = new RevWalk(git)) {
      RevCommit whole = merged.parseCommit(commit);
      for (int i = 1; i < whole.getParentCount(); i++) {
        merged.markStart(merged.parseCommit(whole.getParent(i)));
      }
      if (whole.getParentCount() > 1) {
        merged.markUninteresting(merged.parseCommit(whole.getParent(0)));
        RevCommit next = merged.next();
        for (int i = 0; next != null && i < MOST_MERGED; i++, next = merged.next()) {
          found.addMessage(next.getFullMessage());
        }
      }
    }
    return found;
  }

  /** Adds what a commit message says; a line that begins with blanks goes on with the one above. */
  void addMessage(String message) {
    message
        .replaceAll("(?<=[!-~])\\r?\\n[ \\t]+(?=[!-~])", " ")
        .replaceAll("\\r?\\n[ \\t]+(?=\\S)", "")
        .lines()
        .map(String::strip)
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .map(Reasons::reason)
        .filter(reason -> !reason.text().isEmpty())
        .forEach(reasons::add);
  }

  /**
   * Why a figure was changed.
   *
   * @param report {@code unit/year}
   * @return empty when no message says it
   */
  String of(String report, String address) {
    Optional<Reason> best = Optional.empty();
    for (Reason reason : reasons) {
      boolean better = best.isEmpty() || reason.weight() > best.get().weight();
      if (reason.isFor(report, address) && better) {
        best = Optional.of(reason);
      }
    }
    return best.map(Reason::text).orElse("");
  }

  private static Reason reason(Matcher line) {
    return new Reason(
        Optional.ofNullable(line.group("report")).orElse(""),
        Optional.ofNullable(line.group("figure")).orElse(""),
        line.group("reason").strip());
  }
}
