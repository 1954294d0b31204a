package org.mingzhang.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.build.JudgedSite;
import org.mingzhang.check.Rule;
import org.mingzhang.check.catalogue.RuleCatalogue;
import org.mingzhang.cli.SarifLog.Location;
import org.mingzhang.cli.SarifLog.ReportingDescriptor;
import org.mingzhang.cli.SarifLog.Result;
import org.mingzhang.cli.SarifLog.Suppression;
import org.mingzhang.cli.SarifLog.Text;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticMessages;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Outcome;
import org.mingzhang.diagnostic.Severity;

/** The result of a check as SARIF 2.1.0, which code forges show on the line it speaks of. */
final class SarifFindings {

  private final DiagnosticMessages messages;
  private final String language;

  SarifFindings(Locale locale) {
    messages = new DiagnosticMessages(locale);
    language = Locale.ENGLISH.equals(locale) ? "en" : "zh-CN";
  }

  void print(JudgedSite site, Diagnostics diagnostics, PrintStream out) {
    List<Diagnostic> open = diagnostics.sorted();
    List<Finding> waived =
        site.findings().stream().filter(f -> f.outcome() == Outcome.WAIVED).toList();
    List<String> codes =
        Stream.concat(open.stream().map(Diagnostic::code), waived.stream().map(Finding::code))
            .distinct()
            .sorted()
            .toList();
    Stream<Result> results =
        Stream.concat(
            open.stream().map(d -> result(d, codes, null)),
            waived.stream().map(f -> result(f.toDiagnostic(), codes, suppressed(f))));
    List<ReportingDescriptor> rules = codes.stream().map(this::rule).toList();
    out.println(SarifLog.of(Version.current(), language, rules, results.toList()).json());
  }

  private ReportingDescriptor rule(String code) {
    String title = messages.general(code, "title").or(() -> general(code, "problem")).orElse(code);
    String ground = messages.general(code, "ground").orElse(title);
    String help = general(code, "remedy").orElse(title);
    return new ReportingDescriptor(
        code,
        new Text(title),
        new Text(ground),
        new Text(help),
        new SarifLog.Configuration(level(severity(code))));
  }

  private Optional<String> general(String code, String part) {
    return messages.general(code, part);
  }

  private Result result(Diagnostic diagnostic, List<String> codes, List<Suppression> suppressions) {
    return new Result(
        diagnostic.code(),
        codes.indexOf(diagnostic.code()),
        level(diagnostic.severity()),
        new Text(messages.problem(diagnostic) + "\n" + messages.remedy(diagnostic)),
        List.of(Location.of(diagnostic.location())),
        suppressions);
  }

  private static List<Suppression> suppressed(Finding finding) {
    return List.of(new Suppression("inSource", finding.waiver()));
  }

  /** A rule has its own; what another stage says is as a rule an error. */
  private static Severity severity(String code) {
    return RuleCatalogue.all().stream()
        .filter(rule -> rule.code().equals(code))
        .map(Rule::severity)
        .findFirst()
        .orElse(Severity.ERROR);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
