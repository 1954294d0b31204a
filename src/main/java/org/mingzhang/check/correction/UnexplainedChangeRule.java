package org.mingzhang.check.correction;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.correction.Corrected;
import org.mingzhang.model.Figure;

/** A figure that was changed after its publication was changed for a reason that is told. */
final class UnexplainedChangeRule implements Rule {

  static final String CODE = "MZ-C801";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Matter matter() {
    return Matter.UNEXPLAINED;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context.assessment().corrections().forEach(correction -> check(correction, findings));
  }

  private static void check(Corrected correction, Findings findings) {
    String name = correction.name().isEmpty() ? correction.address() : correction.name();
    String was = print(correction.was());
    String now = print(correction.now());
    String date = correction.date().toString();
    List<CheckedFigure> figures = List.of(new CheckedFigure(name, now, correction.address(), ""));
    if (correction.isExplained()) {
      findings.holds(
          correction.address(), figures, Named.quoted(name), was, now, date, correction.reason());
    } else {
      findings.broken(
          correction.address(),
          figures,
          "",
          Named.quoted(name),
          was,
          now,
          date,
          correction.address());
    }
  }

  /** The print with its unit; a dash where there is none. */
  private static String print(Figure figure) {
    return figure.isReported() ? Named.withUnit(figure) : "—";
  }
}
