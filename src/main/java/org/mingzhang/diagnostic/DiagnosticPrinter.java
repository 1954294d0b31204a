package org.mingzhang.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Diagnostics as plain text, in the form that editors and terminals make clickable:
 *
 * <pre>
 * data/gusu/2021.yaml:12:5: 错误 MZ-R030 what is wrong
 *   what to do about it
 * </pre>
 */
public final class DiagnosticPrinter {

  private final DiagnosticMessages messages;

  /**
   * @param locale as in {@link DiagnosticMessages}
   */
  public DiagnosticPrinter(Locale locale) {
    this.messages = new DiagnosticMessages(locale);
  }

  /** Two lines, each ended by a line feed. */
  public String print(Diagnostic diagnostic) {
    return SourceSigns.printable(diagnostic.location().toString())
        + ": "
        + messages.word(diagnostic.severity())
        + " "
        + diagnostic.code()
        + " "
        + messages.problem(diagnostic)
        + "\n  "
        + messages.remedy(diagnostic)
        + "\n";
  }

  /** All of them in their order; empty when there are none. */
  public String print(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().map(this::print).collect(Collectors.joining());
  }
}
