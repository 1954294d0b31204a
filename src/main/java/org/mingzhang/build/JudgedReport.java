package org.mingzhang.build;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.ReportCheck;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.Waivers;
import org.mingzhang.check.catalogue.RuleCatalogue;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.SourceMap;

/**
 * What the rules found in one report.
 *
 * @param findings sorted by place
 * @param said what its editor has to be told: open findings, and what waivers do and do not do
 */
record JudgedReport(List<Finding> findings, List<Diagnostic> said) {

  JudgedReport {
    findings = List.copyOf(findings);
    said = List.copyOf(said);
  }

  static JudgedReport of(RuleContext context, SourceMap places) {
    List<Finding> findings = new ReportCheck(RuleCatalogue.all(), places).run(context);
    Stream<Diagnostic> open = findings.stream().filter(Finding::isOpen).map(Finding::toDiagnostic);
    Stream<Diagnostic> waivers = Waivers.report(context, findings, places).stream();
    return new JudgedReport(findings, Stream.concat(open, waivers).toList());
  }
}
