package org.mingzhang.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One problem in somebody's file.
 *
 * @param code stable for ever, {@code MZ-} + the letter of the stage + three digits; its sentences
 *     stand in the bundle of that stage
 * @param severity what the problem means for a build
 * @param location where it stands
 * @param arguments the words that fill the sentences, in order; figures are given as printed
 */
public record Diagnostic(
    String code, Severity severity, SourceLocation location, List<String> arguments)
    implements Comparable<Diagnostic> {

  private static final Pattern CODE = Pattern.compile("MZ-[A-Z]\\d{3}");

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(d -> String.join("\0", d.arguments()));

  public Diagnostic {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("Not a diagnostic code: " + code);
    }
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(location, "location");
    arguments = List.copyOf(arguments);
  }

  /** A problem that an editor must mend. */
  public static Diagnostic error(String code, SourceLocation location, String... arguments) {
    return new Diagnostic(code, Severity.ERROR, location, List.of(arguments));
  }

  /** A problem that is shown and fails nothing. */
  public static Diagnostic warning(String code, SourceLocation location, String... arguments) {
    return new Diagnostic(code, Severity.WARNING, location, List.of(arguments));
  }

  /** Something worth knowing, with nothing to do. */
  public static Diagnostic note(String code, SourceLocation location, String... arguments) {
    return new Diagnostic(code, Severity.NOTE, location, List.of(arguments));
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
