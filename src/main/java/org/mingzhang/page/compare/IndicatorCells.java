package org.mingzhang.page.compare;

import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.model.ReportKind;

/** How many indicators came out how. */
final class IndicatorCells {
  private static final String SECTION = "indicators";

  private final Assessment assessment;
  private final Tally tally;
  private final Blanks blanks;
  private final CompareWords words;

  IndicatorCells(Assessment assessment, Blanks blanks, CompareWords words) {
    this.assessment = assessment;
    this.tally = assessment.headline().tally();
    this.blanks = blanks;
    this.words = words;
  }

  ComparedCell cell(ComparedColumn column) {
    return switch (column) {
      case TARGETS -> tally.total() == 0 ? blanks.absent() : count(tally.total(), "total", "");
      case REACHED -> outcome(tally.reached(), "reached", beyond());
      case PARTLY_MET -> outcome(tally.partlyMet(), "partlyMet", "");
      case NOT_MET -> outcome(tally.notMet(), "notMet", "");
      case NOT_ASSESSABLE -> outcome(tally.notAssessable(), "notAssessable", "");
      case NOT_REPORTED -> outcome(tally.notReported(), "notReported", "");
      case NO_TARGET ->
          tally.noTarget() == 0
              ? ComparedCell.word(words.say("compare.none"))
              : outcome(tally.noTarget(), "noTarget", "");
      default -> throw new IllegalArgumentException(column.name());
    };
  }

  private String beyond() {
    return tally.exceeded() == 0
        ? ""
        : words.say("compare.beyond", Integer.toString(tally.exceeded()));
  }

  private ComparedCell outcome(int number, String name, String note) {
    boolean judged = assessment.report().kind() != ReportKind.TARGETS && tally.total() > 0;
    return judged ? count(number, name, note) : blanks.outcome();
  }

  private ComparedCell count(int number, String name, String note) {
    String address = "summary.indicators." + name;
    boolean shown =
        assessment.report().kind() != ReportKind.TARGETS
            && assessment.figures().find(address).isPresent();
    String digits = Integer.toString(number);
    return new ComparedCell(digits, note, digits, "", shown ? address : SECTION);
  }
}
