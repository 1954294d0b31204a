package org.mingzhang.page.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Evaluation;
import org.mingzhang.model.Report;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.model.form.FormField;
import org.mingzhang.model.form.FormLayout;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormTable;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.words.Words;

/**
 * What stands around the tables of a form: who, which year, and where it comes from.
 *
 * @param title of the form
 * @param main whether it is the report's main form, which ends with its result
 * @param project whose form it is; empty for the form of a unit
 */
record FormFrame(
    FormOrigin origin, String title, boolean main, Optional<BudgetRow> project, Words words) {

  void head(SheetCanvas canvas) {
    canvas.line(FormTone.TITLE, title);
    canvas.line(FormTone.SUBTITLE, words.say("form.year", report().year().toString()));
    field(canvas, FormField.UNIT_NAME, FormRow.text(origin.unit().name()));
    project.ifPresent(
        row -> {
          field(canvas, FormField.PROJECT_NAME, FormRow.text(row.name()));
          field(canvas, FormField.COMPETENT, FormRow.text(row.profile().competentDepartment()));
          field(canvas, FormField.IMPLEMENTING, FormRow.text(row.profile().implementingUnit()));
        });
  }

  void foot(SheetCanvas canvas, FormLayout layout) {
    if (main) {
      result(canvas);
    }
    for (FormTable table : layout.tables()) {
      String note = note(table.section());
      if (!note.isEmpty()) {
        canvas.line(FormTone.NOTE, words.say("form.note", table.label(), note));
      }
    }
    report().documents().forEach(document -> canvas.line(FormTone.NOTE, source(document)));
    canvas.line(FormTone.NOTE, words.say("form.made", origin.site()));
    if (!origin.notice().isEmpty()) {
      canvas.line(FormTone.NOTE, words.say("form.notice", origin.notice()));
    }
  }

  private Report report() {
    return origin.report();
  }

  private void result(SheetCanvas canvas) {
    Evaluation evaluation = report().evaluation();
    DownloadCell score = FormFigures.of(evaluation.score());
    if (!score.equals(DownloadCell.EMPTY)) {
      field(canvas, FormField.TOTAL_SCORE, score);
    }
    if (!evaluation.grade().isEmpty()) {
      field(canvas, FormField.GRADE, FormRow.text(evaluation.grade()));
    }
  }

  private static void field(SheetCanvas canvas, FormField field, DownloadCell answer) {
    int row = canvas.next();
    canvas.put(row, 0, FormTone.HEADING, FormRow.text(field.label()));
    canvas.put(row, 1, 1, canvas.columns() - 1, FormTone.TEXT, answer);
  }

  private String source(SourceDocument document) {
    List<String> who =
        Stream.of(document.publisher(), document.year()).filter(s -> !s.isEmpty()).toList();
    return who.isEmpty()
        ? words.say("form.source", document.title())
        : words.say("form.sourceBy", document.title(), String.join(words.say("form.and"), who));
  }

  private String note(FormSection section) {
    return switch (section) {
      case BUDGET -> report().table(BudgetSection.BUDGET).note();
      case FUNDING -> report().table(BudgetSection.FUNDING).note();
      case FUNCTIONAL -> report().table(BudgetSection.FUNCTIONAL).note();
      case ECONOMIC -> report().table(BudgetSection.ECONOMIC).note();
      case THREE_PUBLIC -> report().table(BudgetSection.THREE_PUBLIC).note();
      case PROJECTS -> report().table(BudgetSection.PROJECTS).note();
      case STAFF -> report().staff().note();
      case ASSETS -> report().assets().note();
      case GOALS -> report().goals().note();
      case TASKS -> report().tasks().note();
      case MANAGEMENT_GOALS -> report().managementGoals().note();
      case INDICATORS -> report().indicators().note();
      case RESULTS -> report().results().note();
      case PROBLEMS -> report().problems().note();
      case IMPROVEMENTS -> report().improvements().note();
    };
  }
}
