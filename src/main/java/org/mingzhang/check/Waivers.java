package org.mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Outcome;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.ProseWaiver;
import org.mingzhang.model.Report;
import org.mingzhang.model.Waiver;

/**
 * 核对说明: findings that an editor lets stand, with the reason. One in a data file speaks of a code
 * and an address, one in a narrative of a code and the line below it.
 */
public final class Waivers {

  private static final String WAIVED = "MZ-C900";
  private static final String UNUSED = "MZ-C901";
  private static final String PERSONAL_DATA = "MZ-C902";

  private Waivers() {}

  /** The finding, waived if it is open and the report or its narrative says why. */
  static Finding apply(Finding finding, RuleContext context) {
    return finding.isOpen()
        ? reason(finding, context).map(finding::waived).orElse(finding)
        : finding;
  }

  /**
   * A note for every finding that is waived, a warning for every waiver that waives nothing, and an
   * error for one of personal data, which is allowed in {@code site.yaml} by its hash or not at
   * all.
   *
   * @param findings of this report, or of more
   */
  public static List<Diagnostic> report(
      RuleContext context, List<Finding> findings, SourceMap places) {
    Report report = context.report();
    List<Finding> waived =
        findings.stream()
            .filter(f -> f.outcome() == Outcome.WAIVED)
            .filter(f -> f.unit().equals(report.unit()))
            .filter(f -> f.year().equals(report.year().toString()))
            .toList();
    List<Diagnostic> said = new ArrayList<>(waived.stream().map(Waivers::note).toList());
    for (int i = 0; i < report.waivers().size(); i++) {
      Waiver waiver = report.waivers().get(i);
      SourceLocation place = places.locate(report.path(), "waivers." + i);
      unused(waiver.code(), waiver.address(), place, waived, f -> matches(waiver, f))
          .ifPresent(said::add);
    }
    context.narrative().ifPresent(narrative -> said.addAll(unused(narrative, waived)));
    return List.copyOf(said);
  }

  private static List<Diagnostic> unused(Narrative narrative, List<Finding> waived) {
    return narrative.waivers().stream()
        .flatMap(
            waiver -> {
              SourceLocation place = new SourceLocation(narrative.file(), waiver.line(), 1);
              SourceLocation below = new SourceLocation(narrative.file(), waiver.waived(), 0);
              return unused(
                  waiver.code(),
                  below.toString(),
                  place,
                  waived,
                  f -> matches(waiver, narrative, f))
                  .stream();
            })
        .toList();
  }

  private static Optional<Diagnostic> unused(
      String code,
      String target,
      SourceLocation place,
      List<Finding> waived,
      Predicate<Finding> matches) {
    if (code.startsWith("MZ-C7")) {
      return Optional.of(Diagnostic.error(PERSONAL_DATA, place, code));
    }
    return waived.stream().anyMatch(matches)
        ? Optional.empty()
        : Optional.of(Diagnostic.warning(UNUSED, place, code, target));
  }

  private static Optional<String> reason(Finding finding, RuleContext context) {
    Optional<String> inData =
        context.report().waivers().stream()
            .filter(waiver -> matches(waiver, finding))
            .map(Waiver::reason)
            .findFirst();
    return inData.or(() -> context.narrative().flatMap(n -> reason(finding, n)));
  }

  private static Optional<String> reason(Finding finding, Narrative narrative) {
    return narrative.waivers().stream()
        .filter(waiver -> matches(waiver, narrative, finding))
        .map(ProseWaiver::reason)
        .findFirst();
  }

  private static boolean matches(Waiver waiver, Finding finding) {
    return waiver.code().equals(finding.code()) && waiver.address().equals(finding.address());
  }

  private static boolean matches(ProseWaiver waiver, Narrative narrative, Finding finding) {
    return waiver.code().equals(finding.code())
        && narrative.file().equals(finding.location().file())
        && waiver.waived() == finding.location().line();
  }

  private static Diagnostic note(Finding finding) {
    return new Diagnostic(
        WAIVED, Severity.NOTE, finding.location(), List.of(finding.code(), finding.waiver()));
  }
}
