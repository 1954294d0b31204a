package org.mingzhang.model.form;

import java.util.List;

/** A section of a report that a table of a form can carry. */
public enum FormSection {
  BUDGET("budget", FormShape.AMOUNTS),
  FUNDING("funding", FormShape.AMOUNTS),
  FUNCTIONAL("functional", FormShape.AMOUNTS),
  ECONOMIC("economic", FormShape.AMOUNTS),
  THREE_PUBLIC("threePublic", FormShape.AMOUNTS),
  PROJECTS("projects", FormShape.AMOUNTS),
  STAFF("staff", FormShape.COUNTS),
  ASSETS("assets", FormShape.ASSETS),
  GOALS("goals", FormShape.STATEMENTS),
  TASKS("tasks", FormShape.STATEMENTS),
  MANAGEMENT_GOALS("managementGoals", FormShape.STATEMENTS),
  INDICATORS("indicators", FormShape.INDICATORS),
  RESULTS("results", FormShape.INDICATORS),
  PROBLEMS("problems", FormShape.STATEMENTS),
  IMPROVEMENTS("improvements", FormShape.STATEMENTS);

  private final String id;
  private final FormShape shape;

  FormSection(String id, FormShape shape) {
    this.id = id;
    this.shape = shape;
  }

  /** The key in a data file. */
  public String id() {
    return id;
  }

  public FormShape shape() {
    return shape;
  }

  /** The columns that a table of this section can have, in the order of the forms. */
  public List<FormColumn> columns() {
    return FormColumns.of(shape);
  }
}
