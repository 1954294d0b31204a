package org.mingzhang.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.CommonPractice;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Evaluation;
import org.mingzhang.model.Quantity;

/** The grade is the one that the total score earns. */
final class GradeOfScoreRule implements Rule {

  private final CommonPractice usual;

  GradeOfScoreRule(CommonPractice usual) {
    this.usual = usual;
  }

  @Override
  public String code() {
    return "MZ-C307";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Evaluation evaluation = context.report().evaluation();
    Optional<BigDecimal> score =
        evaluation.score().quantity().filter(Quantity::isExact).map(Quantity::number);
    Optional<String> earned = score.flatMap(usual::grade);
    Optional<String> printed = GradeWord.of(evaluation.grade());
    if (earned.isEmpty() || printed.isEmpty()) {
      return;
    }
    AddressedFigure cell =
        new AddressedFigure(
            "evaluation.result.score", "总分", evaluation.score(), evaluation.source());
    List<CheckedFigure> figures =
        List.of(Named.printed(cell), Named.computed(evaluation.grade(), earned.get()));
    String total = evaluation.score().printed();
    if (earned.equals(printed)) {
      findings.holds(cell.address(), figures, total, evaluation.grade());
    } else {
      findings.broken(cell.address(), figures, "", total, evaluation.grade(), earned.get());
    }
  }
}
