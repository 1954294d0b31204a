package org.mingzhang.build.diff;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.build.JudgedSite;
import org.mingzhang.build.SiteCheck;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.page.SitePages;
import org.mingzhang.page.content.SiteContent;

/**
 * One version of a site, as far as it is compared.
 *
 * @param figures of every report that could be read
 * @param found problems and open findings
 * @param pages what they say, in short; empty for a version with errors
 * @param files of the site's own, by path, with their sums
 * @param unread reports whose data cannot be read, {@code unit/year}
 */
record SiteSnapshot(
    SortedMap<Key, NamedFigure> figures,
    List<Diagnostic> found,
    Optional<PageSums> pages,
    SortedMap<String, String> files,
    Set<String> unread) {

  private static final Pattern DATA = Pattern.compile("data/([^/]+/\\d{4})\\.\\w+");

  /** A figure of a report. */
  record Key(String unit, String year, String address) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::unit).thenComparing(Key::year).thenComparing(Key::address);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }

    String report() {
      return unit + "/" + year;
    }
  }

  /**
   * Runs the stages that only look, and those that make pages where nothing is wrong.
   *
   * @return empty when the site as such cannot be read
   */
  static Optional<SiteSnapshot> of(Path folder, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    JudgedSite site = SiteCheck.runWithoutHistory(folder, found);
    if (site.site().config().name().isEmpty()) {
      diagnostics.addAll(found.sorted());
      return Optional.empty();
    }
    Optional<PageSums> pages =
        found.hasErrors() ? Optional.empty() : Optional.of(PageSums.of(SitePages.plan(of(site))));
    return Optional.of(
        new SiteSnapshot(
            figures(site), found.sorted(), pages, OwnFiles.sums(folder), unread(site, found)));
  }

  private static SiteContent of(JudgedSite site) {
    return new SiteContent(
        site.site(), site.assessments(), site.narratives(), site.findings(), site.places());
  }

  private static SortedMap<Key, NamedFigure> figures(JudgedSite site) {
    SortedMap<Key, NamedFigure> figures = new TreeMap<>();
    for (Assessment assessment : site.assessments()) {
      String unit = assessment.report().unit();
      String year = assessment.report().year().toString();
      assessment
          .figures()
          .all()
          .forEach(figure -> figures.put(new Key(unit, year, figure.address()), figure));
    }
    return figures;
  }

  private static Set<String> unread(JudgedSite site, Diagnostics found) {
    Set<String> read =
        site.assessments().stream()
            .map(assessment -> assessment.report().path().replaceFirst("^data/", ""))
            .collect(Collectors.toSet());
    return found.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> DATA.matcher(problem.location().file()))
        .filter(Matcher::matches)
        .map(file -> file.group(1))
        .filter(report -> !read.contains(report))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
