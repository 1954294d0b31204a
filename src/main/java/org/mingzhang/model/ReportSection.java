package org.mingzhang.model;

/**
 * The sections of a report, in the order in which a data file writes them. The one list of their
 * names: whoever knows sections by another trait takes the names from here.
 */
public enum ReportSection {
  BUDGET("budget", Content.AMOUNTS),
  FUNDING("funding", Content.AMOUNTS),
  FUNCTIONAL("functional", Content.AMOUNTS),
  ECONOMIC("economic", Content.AMOUNTS),
  THREE_PUBLIC("threePublic", Content.AMOUNTS),
  PROJECTS("projects", Content.AMOUNTS),
  STAFF("staff", Content.FIGURES),
  ASSETS("assets", Content.AMOUNTS),
  GOALS("goals", Content.WORDS),
  TASKS("tasks", Content.WORDS),
  MANAGEMENT_GOALS("managementGoals", Content.WORDS),
  INDICATORS("indicators", Content.FIGURES),
  RESULTS("results", Content.FIGURES),
  PROBLEMS("problems", Content.WORDS),
  IMPROVEMENTS("improvements", Content.WORDS),
  EVALUATION("evaluation", Content.WORDS),
  CLAIMS("claims", Content.WORDS),
  REMARKS("remarks", Content.EDITORIAL),
  WAIVERS("waivers", Content.EDITORIAL),
  CORRECTIONS("corrections", Content.EDITORIAL);

  private enum Content {
    /** Money, in one unit for the table. */
    AMOUNTS,
    /** Other figures that have a row in every year. */
    FIGURES,
    /** What the source says beside its tables. */
    WORDS,
    /** What editors say of the source. */
    EDITORIAL
  }

  private final String id;
  private final Content content;

  ReportSection(String id, Content content) {
    this.id = id;
    this.content = content;
  }

  /** The key in a data file and the first part of every address in the section. */
  public String id() {
    return id;
  }

  /** Whether its table names a unit of money. */
  public boolean hasMoney() {
    return content == Content.AMOUNTS;
  }

  /** Whether a claim can be about it: all but what editors add. */
  public boolean isPrinted() {
    return content != Content.EDITORIAL;
  }

  /** Whether its rows are figures that can be followed over the years. */
  public boolean hasTrends() {
    return content == Content.AMOUNTS || content == Content.FIGURES;
  }
}
