package org.mingzhang.model;

/** The sections of a report that are budget tables, in the order of the page. */
public enum BudgetSection {
  BUDGET("budget"),
  FUNDING("funding"),
  FUNCTIONAL("functional"),
  ECONOMIC("economic"),
  THREE_PUBLIC("threePublic"),
  PROJECTS("projects");

  private final String id;

  BudgetSection(String id) {
    this.id = id;
  }

  /** The key in a data file and the first part of every address in the section. */
  public String id() {
    return id;
  }
}
