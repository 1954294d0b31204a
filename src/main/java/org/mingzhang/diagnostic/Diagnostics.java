package org.mingzhang.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * All problems of one run. A stage adds what it finds and goes on, so that an editor sees every
 * problem at once and not the first. The same problem said twice is kept once. Safe for threads.
 */
public final class Diagnostics {

  private final SortedSet<Diagnostic> found = new ConcurrentSkipListSet<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Whether anything must be mended before a site may be published. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Sorted by file, line and column, whatever order they were found in. */
  public List<Diagnostic> sorted() {
    return List.copyOf(found);
  }
}
