package org.mingzhang.model;

import java.util.Objects;

/**
 * 自评结论: the result that a report gives itself.
 *
 * @param score 总分 as printed
 * @param grade 等级 as printed (优, 良, 中, 差, 优秀 …); empty when not printed
 * @param note a remark; empty when there is none
 * @param source where it stands
 */
public record Evaluation(Figure score, String grade, String note, SourceRef source) {

  public static final Evaluation NONE = new Evaluation(null, null, null, null);

  public Evaluation {
    score = Figure.orNotReported(score);
    grade = Objects.requireNonNullElse(grade, "");
    note = Objects.requireNonNullElse(note, "");
    source = Objects.requireNonNullElse(source, SourceRef.NONE);
  }
}
