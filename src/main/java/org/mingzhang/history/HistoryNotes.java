package org.mingzhang.history;

import java.time.LocalDate;
import java.util.List;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.diagnostic.SourceLocation;

/** What the history does not tell, and so no page says. */
final class HistoryNotes {

  private static final String SITE_FILE = "site.yaml";

  private final Diagnostics diagnostics;

  HistoryNotes(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void noRepository() {
    add("MZ-H001", SITE_FILE);
  }

  void nothingCommitted() {
    add("MZ-H002", SITE_FILE);
  }

  /**
   * @param oldest day of the oldest commit there is
   */
  void shallow(LocalDate oldest) {
    add("MZ-H003", SITE_FILE, oldest.toString());
  }

  void broken(String cause) {
    add("MZ-H004", SITE_FILE, cause);
  }

  void uncommitted(String file) {
    add("MZ-H005", file, file);
  }

  void unreadable(String file, String commit, LocalDate date) {
    add("MZ-H006", SITE_FILE, file, commit, date.toString());
  }

  private void add(String code, String file, String... arguments) {
    diagnostics.add(
        new Diagnostic(code, Severity.NOTE, SourceLocation.of(file), List.of(arguments)));
  }
}
