package org.mingzhang.model;

import java.util.Objects;

/**
 * 绩效指标. A result that was reported without a target is an indicator without a target.
 *
 * @param id unique in the report and the same in every year
 * @param project id of the project it belongs to; empty when it is the unit's own
 * @param indicatorClass 一级指标 as printed; empty when not printed
 * @param dimension 二级指标 as printed; empty when not printed
 * @param task the task or project heading it is listed under; empty when none
 * @param name 三级指标 as printed
 * @param direction which way is good; {@code null} where the operator says so or nobody does
 * @param target 指标值
 * @param actual 完成值
 * @param weight 分值
 * @param score 得分
 * @param deviationReason 偏差原因, as printed when short; empty when not printed
 * @param improvement 改进措施, in the editor's words; empty when none
 * @param note a remark; empty when there is none
 * @param definitionChange what changed in its meaning since the last year; empty when nothing did
 * @param source where it stands
 */
public record Indicator(
    String id,
    String project,
    String indicatorClass,
    String dimension,
    String task,
    String name,
    Direction direction,
    Figure target,
    Figure actual,
    Figure weight,
    Figure score,
    String deviationReason,
    String improvement,
    String note,
    String definitionChange,
    SourceRef source) {

  public Indicator {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    project = Objects.requireNonNullElse(project, "");
    indicatorClass = Objects.requireNonNullElse(indicatorClass, "");
    dimension = Objects.requireNonNullElse(dimension, "");
    task = Objects.requireNonNullElse(task, "");
    target = Figure.orNotReported(target);
    actual = Figure.orNotReported(actual);
    weight = Figure.orNotReported(weight);
    score = Figure.orNotReported(score);
    deviationReason = Objects.requireNonNullElse(deviationReason, "");
    improvement = Objects.requireNonNullElse(improvement, "");
    note = Objects.requireNonNullElse(note, "");
    definitionChange = Objects.requireNonNullElse(definitionChange, "");
    source = Objects.requireNonNullElse(source, SourceRef.NONE);
  }

  Indicator within(SourceRef table) {
    return new Indicator(
        id,
        project,
        indicatorClass,
        dimension,
        task,
        name,
        direction,
        target,
        actual,
        weight,
        score,
        deviationReason,
        improvement,
        note,
        definitionChange,
        source.orRowOf(table, name));
  }
}
