package org.mingzhang.page.compare;

import java.util.Optional;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.score.Points;
import org.mingzhang.measure.score.ScoreSheet;
import org.mingzhang.model.Evaluation;
import org.mingzhang.model.Quantity;

/** The score and the grade that a report gives itself, and the score that its rule set gives. */
final class ScoreCells {
  private final Evaluation evaluation;
  private final Optional<ScoreSheet> sheet;
  private final Blanks blanks;
  private final CompareWords words;

  ScoreCells(Assessment assessment, Blanks blanks, CompareWords words) {
    this.evaluation = assessment.report().evaluation();
    this.sheet = assessment.scores().stream().filter(s -> s.project().isEmpty()).findFirst();
    this.blanks = blanks;
    this.words = words;
  }

  ComparedCell cell(ComparedColumn column) {
    return switch (column) {
      case SCORE -> evaluation.score().isReported() ? score() : blanks.outcome();
      case GRADE -> evaluation.grade().isEmpty() ? blanks.outcome() : grade();
      case RECOMPUTED ->
          sheet.flatMap(ScoreSheet::total).map(this::recomputed).orElse(blanks.outcome());
      default -> throw new IllegalArgumentException(column.name());
    };
  }

  private ComparedCell score() {
    String value =
        evaluation
            .score()
            .quantity()
            .filter(Quantity::isExact)
            .map(quantity -> quantity.number().toPlainString())
            .orElse("");
    return new ComparedCell(evaluation.score().printed(), "", value, "", "evaluation.result.score");
  }

  private ComparedCell grade() {
    return new ComparedCell(evaluation.grade(), "", "", "", "evaluation.result.grade");
  }

  private ComparedCell recomputed(Points total) {
    String rules = words.say("compare.rules", sheet.orElseThrow().ruleSet().title());
    return new ComparedCell(total.text(), rules, total.text(), "", "score-total");
  }
}
