package org.mingzhang.check.wording;

import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.Remark;
import org.mingzhang.model.Report;

/**
 * Quotation marks and brackets come in pairs. A claim or a remark is cut out of a text and may well
 * hold one half; a remark counts only where its note speaks of the mark.
 */
final class UnbalancedMarkRule implements Rule {

  private static final List<String> NAMES_OF_MARKS = List.of("引号", "括号", "书名号");

  @Override
  public String code() {
    return "MZ-C404";
  }

  @Override
  public Matter matter() {
    return Matter.WRITING;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    ReportTexts.of(context).stream()
        .filter(text -> isWhole(context.report(), text))
        .forEach(text -> check(text, findings));
    Paragraph.of(context).forEach(paragraph -> check(paragraph, findings));
  }

  private static void check(ReportText text, Findings findings) {
    Marks.unpaired(text.text())
        .ifPresent(
            index ->
                findings.broken(
                    text.address(),
                    List.of(text.figure()),
                    "",
                    text.text().substring(index, index + 1),
                    text.text(),
                    text.label()));
  }

  private static void check(Paragraph paragraph, Findings findings) {
    Optional<Integer> unpaired = Marks.unpaired(paragraph.text());
    unpaired.ifPresent(
        index ->
            findings.brokenInProse(
                paragraph.place(index),
                List.of(),
                "",
                paragraph.text().substring(index, index + 1),
                paragraph.around(index),
                paragraph.place(index).toString()));
  }

  private static boolean isWhole(Report report, ReportText text) {
    return switch (text.origin()) {
      case PRINT, OWN -> true;
      case EXCERPT ->
          report.remarks().stream()
              .filter(remark -> text.address().equals("remarks." + remark.id()))
              .anyMatch(UnbalancedMarkRule::speaksOfMarks);
    };
  }

  private static boolean speaksOfMarks(Remark remark) {
    return NAMES_OF_MARKS.stream().anyMatch(remark.note()::contains);
  }
}
