package org.mingzhang.cli;

import java.io.PrintStream;
import java.util.List;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticPrinter;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Severity;

/** All messages of one run, sorted by place. */
final class Messages {

  private final Console console;
  private final List<Diagnostic> sorted;

  Messages(Console console, Diagnostics diagnostics) {
    this.console = console;
    this.sorted = diagnostics.sorted();
  }

  void print(PrintStream stream) {
    stream.print(new DiagnosticPrinter(console.locale()).print(sorted));
    stream.flush();
  }

  long errors() {
    return count(Severity.ERROR);
  }

  long warnings() {
    return count(Severity.WARNING);
  }

  private long count(Severity severity) {
    return sorted.stream().filter(d -> d.severity() == severity).count();
  }
}
