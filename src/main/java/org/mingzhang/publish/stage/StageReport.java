package org.mingzhang.publish.stage;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/**
 * What the check of a stage finds. One slip in a template is on every page; nobody reads it a
 * thousand times, so each kind is told in full for the first few and then counted.
 */
public final class StageReport {

  private static final int TOLD_IN_FULL = 20;
  private static final String MORE = "MZ-U023";
  private static final Pattern CODE = Pattern.compile("MZ-U0(1\\d|2[0-4])");

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

  /** The same of a problem that was found before; how many more there were is counted with it. */
  public void add(Diagnostic found) {
    if (found.code().equals(MORE)) {
      counts.merge(
          found.arguments().get(0), Integer.parseInt(found.arguments().get(1)), Integer::sum);
    } else if (counts.merge(found.code(), 1, Integer::sum) <= TOLD_IN_FULL) {
      diagnostics.add(found);
    }
  }

  /** Whether a problem was found by a look at files that were made. */
  public static boolean isOf(Diagnostic found) {
    return CODE.matcher(found.code()).matches();
  }

  /** Says how many were not told. */
  public void end(String folder) {
    counts.forEach(
        (code, count) -> {
          if (count > TOLD_IN_FULL) {
            SourceLocation location = SourceLocation.of(folder);
            String rest = Integer.toString(count - TOLD_IN_FULL);
            diagnostics.add(Diagnostic.error(MORE, location, code, rest));
          }
        });
  }
}
