package org.mingzhang.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.history.GitCheckout;
import org.mingzhang.memo.Same;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.model.Site;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.read.SiteSources;

/**
 * The history of a site that is being written. As long as nothing is committed, only reports whose
 * files have changed are asked for again; of all others the history is the same, as an object. Not
 * for two threads at once.
 */
final class LiveHistory {

  private final Path folder;
  private String state = "";
  private Map<String, Known> known = Map.of();

  LiveHistory(Path folder) {
    this.folder = folder;
  }

  /**
   * What is known of each report.
   *
   * @param inputs all of the report that its history depends on, besides the repository
   * @param said of this report, or of the repository
   */
  private record Known(Same inputs, ReportHistory history, List<Diagnostic> said) {}

  /** By the path of the report; empty for a site that does not ask for its history. */
  Map<String, ReportHistory> of(SiteSources sources, Diagnostics diagnostics) {
    Site site = sources.site();
    if (site.config().history() == SiteConfig.History.NONE) {
      known = Map.of();
      return Map.of();
    }
    String now = GitCheckout.state(folder);
    if (!now.equals(state)) {
      known = Map.of();
      state = now;
    }
    Map<String, Same> inputs =
        site.reports().stream()
            .collect(Collectors.toMap(Report::path, report -> inputs(site, report), (a, b) -> a));
    known = next(sources, inputs);
    known.values().stream()
        .flatMap(report -> report.said().stream())
        .distinct()
        .forEach(diagnostics::add);
    return known.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().history()));
  }

  private static Same inputs(Site site, Report report) {
    Narrative text = site.narrativeOf(report).orElse(null);
    return Same.of(report, text);
  }

  private Map<String, Known> next(SiteSources sources, Map<String, Same> inputs) {
    Map<String, Known> next = new HashMap<>(known);
    next.keySet().retainAll(inputs.keySet());
    next.entrySet().removeIf(e -> !e.getValue().inputs().equals(inputs.get(e.getKey())));
    Set<String> missing =
        inputs.keySet().stream().filter(p -> !next.containsKey(p)).collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      Diagnostics said = new Diagnostics();
      ask(sources, missing, said)
          .forEach((path, found) -> next.put(path, known(path, inputs, found, said.sorted())));
    }
    return next;
  }

  private Map<String, ReportHistory> ask(
      SiteSources sources, Set<String> missing, Diagnostics said) {
    List<Report> reports =
        sources.site().reports().stream().filter(r -> missing.contains(r.path())).toList();
    try (GitHistory history = new GitHistory(folder)) {
      return history.of(sources, reports, said);
    }
  }

  /** Keeps what was known where nothing new came of it. */
  private Known known(
      String path, Map<String, Same> inputs, ReportHistory found, List<Diagnostic> said) {
    Known before = known.get(path);
    boolean same = before != null && before.history().equals(found);
    List<Diagnostic> concerned = said.stream().filter(problem -> concerns(path, problem)).toList();
    return new Known(inputs.get(path), same ? before.history() : found, concerned);
  }

  /** What is said of the files of another report is kept with that one. */
  private static boolean concerns(String path, Diagnostic problem) {
    String file = problem.location().file();
    String stem = file.replaceFirst("\\.\\w+$", "");
    return file.equals("site.yaml")
        || stem.equals(path)
        || stem.equals(path.replaceFirst("^data/", "content/"));
  }
}
