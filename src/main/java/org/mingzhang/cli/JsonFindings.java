package org.mingzhang.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.build.JudgedSite;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticMessages;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Severity;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The result of a check for programs: its shape is a contract, documented in the README. */
final class JsonFindings {

  private final DiagnosticMessages messages;

  JsonFindings(Locale locale) {
    messages = new DiagnosticMessages(locale);
  }

  void print(JudgedSite site, Diagnostics diagnostics, PrintStream out) {
    Map<Diagnostic, Finding> findings =
        site.findings().stream()
            .filter(Finding::isOpen)
            .collect(
                Collectors.toMap(
                    Finding::toDiagnostic, Function.identity(), (first, next) -> first));
    List<Diagnostic> sorted = diagnostics.sorted();
    List<Entry> entries = sorted.stream().map(d -> entry(d, findings.get(d))).toList();
    Summary summary =
        new Summary(
            site.site().units().size(),
            site.site().reports().size(),
            Unread.count(site.site(), diagnostics),
            count(sorted, Severity.ERROR),
            count(sorted, Severity.WARNING));
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    out.println(mapper.writeValueAsString(new Result(entries, summary)));
  }

  private Entry entry(Diagnostic diagnostic, Finding finding) {
    return new Entry(
        diagnostic.code(),
        diagnostic.severity().name().toLowerCase(Locale.ROOT),
        finding == null ? "" : finding.unit(),
        finding == null ? "" : finding.year(),
        diagnostic.location().file(),
        diagnostic.location().line(),
        diagnostic.location().column(),
        messages.problem(diagnostic),
        messages.remedy(diagnostic),
        finding == null ? List.of() : finding.figures(),
        finding == null ? "" : finding.difference());
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  private record Result(List<Entry> findings, Summary summary) {}

  private record Summary(int units, int reports, int unreadReports, long errors, long warnings) {}

  private record Entry(
      String code,
      String severity,
      String unit,
      String year,
      String file,
      int line,
      int column,
      String message,
      String remedy,
      List<CheckedFigure> figures,
      String difference) {}
}
