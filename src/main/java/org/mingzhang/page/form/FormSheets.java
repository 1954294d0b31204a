package org.mingzhang.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.form.FormLayout;
import org.mingzhang.model.form.OfficialForms;
import org.mingzhang.page.words.Words;

/** Which forms a report fills, and each of them on its sheet. No section stands in two. */
public final class FormSheets {

  private final FormOrigin origin;
  private final Report report;
  private final Words words;

  private FormSheets(FormOrigin origin, Words words) {
    this.origin = origin;
    this.report = origin.report();
    this.words = words;
  }

  /** The workbook of a report, not made yet. */
  public static FormBook book(FormOrigin origin, String path, Words words) {
    return new FormBook(path, new FormSheets(origin, words)::sheets);
  }

  private List<FormSheet> sheets() {
    List<FormSheet> sheets = new ArrayList<>();
    sheets.add(main());
    if (!isBalanceApart()) {
      further(OfficialForms.FUNCTIONAL).ifPresent(sheets::add);
    } else {
      further(OfficialForms.BALANCE).ifPresent(sheets::add);
    }
    further(OfficialForms.ECONOMIC).ifPresent(sheets::add);
    further(OfficialForms.THREE_PUBLIC).ifPresent(sheets::add);
    if (project().isEmpty()) {
      further(OfficialForms.PROJECTS).ifPresent(sheets::add);
    }
    if (report.kind() != ReportKind.TARGETS) {
      further(OfficialForms.BASIC_DATA).ifPresent(sheets::add);
    }
    return sheets;
  }

  private FormSheet main() {
    FormLayout layout = layout();
    String title = report.form().isEmpty() ? layout.title() : report.form();
    FormFrame frame = new FormFrame(origin, title, true, project(), words);
    return new FormPainter(layout, report, words).sheet(frame);
  }

  private FormLayout layout() {
    FormLayout layout =
        report.kind() == ReportKind.TARGETS
            ? OfficialForms.UNIT_TARGETS
            : project().isPresent()
                ? OfficialForms.PROJECT_SELF_EVALUATION
                : OfficialForms.UNIT_SELF_EVALUATION;
    return isBalanceApart() ? layout.withoutFunding() : layout;
  }

  /** Income goes beside expenditure where both are known; else it stays in the main form. */
  private boolean isBalanceApart() {
    return !report.table(BudgetSection.FUNDING).isEmpty()
        && !report.table(BudgetSection.FUNCTIONAL).isEmpty();
  }

  /** The one project whose form this is; empty for the form of a unit. */
  private Optional<BudgetRow> project() {
    List<BudgetRow> projects = report.table(BudgetSection.PROJECTS).rows();
    boolean single = report.table(BudgetSection.BUDGET).isEmpty() && projects.size() == 1;
    return single ? Optional.of(projects.get(0)) : Optional.empty();
  }

  private Optional<FormSheet> further(FormLayout layout) {
    FormPainter painter = new FormPainter(layout, report, words);
    FormFrame frame = new FormFrame(origin, layout.title(), false, Optional.empty(), words);
    return painter.hasRows() ? Optional.of(painter.sheet(frame)) : Optional.empty();
  }
}
