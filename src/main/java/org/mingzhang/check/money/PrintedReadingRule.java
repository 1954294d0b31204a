package org.mingzhang.check.money;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.ReportFigures;

/** A print that could not be read as it stands is shown to everyone, beside its reading. */
final class PrintedReadingRule implements Rule {

  @Override
  public String code() {
    return "MZ-C001";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    ReportFigures.of(context.report()).stream()
        .filter(entry -> entry.figure().hasReading())
        .forEach(entry -> report(entry, findings));
  }

  private static void report(AddressedFigure entry, Findings findings) {
    Figure figure = entry.figure();
    findings.broken(
        entry.address(),
        List.of(Named.printed(entry)),
        "",
        entry.name(),
        figure.printed(),
        figure.reading(),
        figure.reason());
  }
}
