package org.mingzhang.check;

import java.util.List;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.SourceMap;

/** The stage: every rule judges one report. */
public final class ReportCheck {

  private final List<Rule> rules;
  private final SourceMap places;

  /**
   * @param rules in the order of the catalogue
   * @param places where the addressed things stand in the authors' files
   */
  public ReportCheck(List<Rule> rules, SourceMap places) {
    this.rules = List.copyOf(rules);
    this.places = places;
  }

  /** What the rules find, sorted by place; what an editor lets stand is waived. */
  public List<Finding> run(RuleContext report) {
    return rules.stream()
        .flatMap(rule -> run(rule, report).stream())
        .map(finding -> Waivers.apply(finding, report))
        .sorted()
        .toList();
  }

  private List<Finding> run(Rule rule, RuleContext report) {
    Findings findings = new Findings(rule, report.report(), places);
    rule.check(report, findings);
    return findings.found();
  }
}
