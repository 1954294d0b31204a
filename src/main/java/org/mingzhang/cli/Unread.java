package org.mingzhang.cli;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;

/** Reports that are not part of the site because their files have errors. */
final class Unread {

  private static final Pattern REPORT = Pattern.compile("(data/[^/]+/\\d{4})\\.\\w+");

  private Unread() {}

  /** How many they are; a file with warnings only has been read. */
  static int count(Site site, Diagnostics diagnostics) {
    return count(site.reports().stream().map(Report::path).toList(), diagnostics);
  }

  /**
   * The same.
   *
   * @param reports that were read, {@code data/unit/year}
   */
  static int count(List<String> reports, Diagnostics diagnostics) {
    Set<String> read = Set.copyOf(reports);
    return (int)
        diagnostics.sorted().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .map(Diagnostic::location)
            .map(place -> REPORT.matcher(place.file()))
            .filter(Matcher::matches)
            .map(file -> file.group(1))
            .filter(path -> !read.contains(path))
            .distinct()
            .count();
  }
}
