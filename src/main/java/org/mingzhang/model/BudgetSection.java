package org.mingzhang.model;

/** The sections of a report that are budget tables, in the order of the page. */
public enum BudgetSection {
  BUDGET(ReportSection.BUDGET),
  FUNDING(ReportSection.FUNDING),
  FUNCTIONAL(ReportSection.FUNCTIONAL),
  ECONOMIC(ReportSection.ECONOMIC),
  THREE_PUBLIC(ReportSection.THREE_PUBLIC),
  PROJECTS(ReportSection.PROJECTS);

  private final ReportSection section;

  BudgetSection(ReportSection section) {
    this.section = section;
  }

  /** The key in a data file and the first part of every address in the section. */
  public String id() {
    return section.id();
  }
}
