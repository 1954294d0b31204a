package org.mingzhang.model.form;

import java.util.List;
import org.mingzhang.model.ReportSection;

/** A section of a report that a table of a form can carry. */
public enum FormSection {
  BUDGET(ReportSection.BUDGET, FormShape.AMOUNTS),
  FUNDING(ReportSection.FUNDING, FormShape.AMOUNTS),
  FUNCTIONAL(ReportSection.FUNCTIONAL, FormShape.AMOUNTS),
  ECONOMIC(ReportSection.ECONOMIC, FormShape.AMOUNTS),
  THREE_PUBLIC(ReportSection.THREE_PUBLIC, FormShape.AMOUNTS),
  PROJECTS(ReportSection.PROJECTS, FormShape.AMOUNTS),
  STAFF(ReportSection.STAFF, FormShape.COUNTS),
  ASSETS(ReportSection.ASSETS, FormShape.ASSETS),
  GOALS(ReportSection.GOALS, FormShape.STATEMENTS),
  TASKS(ReportSection.TASKS, FormShape.STATEMENTS),
  MANAGEMENT_GOALS(ReportSection.MANAGEMENT_GOALS, FormShape.STATEMENTS),
  INDICATORS(ReportSection.INDICATORS, FormShape.INDICATORS),
  RESULTS(ReportSection.RESULTS, FormShape.INDICATORS),
  PROBLEMS(ReportSection.PROBLEMS, FormShape.STATEMENTS),
  IMPROVEMENTS(ReportSection.IMPROVEMENTS, FormShape.STATEMENTS);

  private final ReportSection section;
  private final FormShape shape;

  FormSection(ReportSection section, FormShape shape) {
    this.section = section;
    this.shape = shape;
  }

  /** The key in a data file. */
  public String id() {
    return section.id();
  }

  public FormShape shape() {
    return shape;
  }

  /** The columns that a table of this section can have, in the order of the forms. */
  public List<FormColumn> columns() {
    return FormColumns.of(shape);
  }
}
