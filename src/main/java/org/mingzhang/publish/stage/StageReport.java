package org.mingzhang.publish.stage;

import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/**
 * What the check of a stage finds. One slip in a template is on every page; nobody reads it a
 * thousand times, so each kind is told in full for the first few and then counted.
 */
public final class StageReport {

  private static final int TOLD_IN_FULL = 20;

  private final Diagnostics diagnostics;
  private final Map<String, Integer> counts = new TreeMap<>();

  /** A report that has told nothing yet. */
  public StageReport(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** One thing that is wrong with a file; it is an error. */
  public void add(String code, String file, String what) {
    if (counts.merge(code, 1, Integer::sum) <= TOLD_IN_FULL) {
      diagnostics.add(Diagnostic.error(code, SourceLocation.of(file), what));
    }
  }

  /** Says how many were not told. */
  public void end(String folder) {
    counts.forEach(
        (code, count) -> {
          if (count > TOLD_IN_FULL) {
            SourceLocation location = SourceLocation.of(folder);
            String rest = Integer.toString(count - TOLD_IN_FULL);
            diagnostics.add(Diagnostic.error("MZ-U023", location, code, rest));
          }
        });
  }
}
