package org.mingzhang.page;

import java.util.List;
import java.util.Objects;
import org.mingzhang.diagnostic.Severity;

/**
 * What a rule found about a report, as its page shows it.
 *
 * @param report the path of the report, as {@code Report.path}
 * @param code of the rule
 * @param severity of the finding
 * @param figures addresses of the figures it speaks of; the first is linked
 * @param sentence both numbers and the difference, in words
 */
public record ReportFinding(
    String report, String code, Severity severity, List<String> figures, String sentence) {
  public ReportFinding {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    figures = List.copyOf(figures);
    Objects.requireNonNull(sentence, "sentence");
  }
}
