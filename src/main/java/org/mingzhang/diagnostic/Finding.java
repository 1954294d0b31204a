package org.mingzhang.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What one rule found in one report: that something holds, or that it does not, with the figures.
 *
 * <p>Its sentences stand in the bundle {@code check}: {@code CODE.holds}, {@code CODE.problem} and
 * {@code CODE.remedy}.
 *
 * @param code of the rule
 * @param outcome what was found
 * @param severity what it means for a build when it is broken
 * @param unit slug of the unit
 * @param year of the report
 * @param location where the first figure stands in the authors' files
 * @param address of the figure or section that the finding is about
 * @param arguments the words that fill the sentences
 * @param figures what was held against each other, in the order of the sentence
 * @param difference printed with its unit; empty where none can be computed
 * @param waiver why an editor lets it stand; empty unless {@link Outcome#WAIVED}
 */
public record Finding(
    String code,
    Outcome outcome,
    Severity severity,
    String unit,
    String year,
    SourceLocation location,
    String address,
    List<String> arguments,
    List<CheckedFigure> figures,
    String difference,
    String waiver)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::unit)
          .thenComparing(Finding::year)
          .thenComparing(Finding::location)
          .thenComparing(Finding::code)
          .thenComparing(Finding::address)
          .thenComparing(f -> String.join("\0", f.arguments()));

  public Finding {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(location, "location");
    arguments = List.copyOf(arguments);
    figures = List.copyOf(figures);
  }

  /** Whether something stands open: it does not hold and nobody said why. */
  public boolean isOpen() {
    return outcome == Outcome.BROKEN;
  }

  /** The same finding with an editor's reason to let it stand. */
  public Finding waived(String reason) {
    return new Finding(
        code,
        Outcome.WAIVED,
        severity,
        unit,
        year,
        location,
        address,
        arguments,
        figures,
        difference,
        reason);
  }

  /** The finding as a message of a run. */
  public Diagnostic toDiagnostic() {
    return new Diagnostic(code, severity, location, arguments);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
