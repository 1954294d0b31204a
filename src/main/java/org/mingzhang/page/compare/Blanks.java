package org.mingzhang.page.compare;

import org.mingzhang.model.ReportKind;

/** What is said where a report has no figure. */
final class Blanks {
  private final ReportKind kind;
  private final CompareWords words;

  Blanks(ReportKind kind, CompareWords words) {
    this.kind = kind;
    this.words = words;
  }

  /** Not published. */
  ComparedCell absent() {
    return ComparedCell.word(words.say("compare.absent"));
  }

  /** The same of what comes of a year: a declaration of targets cannot have it yet. */
  ComparedCell outcome() {
    return kind == ReportKind.TARGETS
        ? ComparedCell.word(words.say("compare.notYetDue"))
        : absent();
  }
}
