package org.mingzhang.model;

import java.util.Objects;

/**
 * What a project's own form says beside its money.
 *
 * @param competentDepartment 主管部门; empty when not printed
 * @param implementingUnit 实施单位; empty when not printed
 * @param content what the money is for, in the editor's words; empty when not printed
 * @param totalScore 总分 of the project's own evaluation
 */
public record ProjectProfile(
    String competentDepartment, String implementingUnit, String content, Figure totalScore) {

  public static final ProjectProfile NONE = new ProjectProfile("", "", "", null);

  public ProjectProfile {
    competentDepartment = Objects.requireNonNullElse(competentDepartment, "");
    implementingUnit = Objects.requireNonNullElse(implementingUnit, "");
    content = Objects.requireNonNullElse(content, "");
    totalScore = Figure.orNotReported(totalScore);
  }
}
