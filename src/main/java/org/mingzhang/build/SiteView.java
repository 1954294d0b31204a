package org.mingzhang.build;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.bake.LooseFiles;
import org.mingzhang.bake.PagePress;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.page.LivePlan;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.frame.PageHandle;

/** A site as it was at one look, every file of it made when it is asked for. Safe for threads. */
public final class SiteView {

  private final Origins origins;
  private final LivePlan plan;
  private final PagePress press;
  private final LooseFiles loose;
  private final SiteProblems problems;
  private final Map<SitePlan, PlannedBytes> files = new IdentityHashMap<>();

  SiteView(
      Origins origins, LivePlan plan, PagePress press, LooseFiles loose, SiteProblems problems) {
    this.origins = origins;
    this.plan = plan;
    this.press = press;
    this.loose = loose;
    this.problems = problems;
  }

  /**
   * What is wrong with the site, sorted by place. A narrative that was never shown may have more
   * wrong with it; it is told when its page is made, as what is wrong with a template is.
   */
  public List<Diagnostic> problems() {
    return problems.now();
  }

  /** The paths of all pages below the site's root. */
  public Set<String> pages() {
    Set<String> paths = new TreeSet<>();
    plan.units().forEach(unit -> paths(plan.ofUnit(unit).orElseThrow(), paths));
    plan.shared("").forEach(shared -> paths(shared, paths));
    return paths;
  }

  private static void paths(SitePlan some, Set<String> paths) {
    some.pages().forEach(page -> paths.add(page.path()));
  }

  /** Whether there is a page of that path. */
  public boolean has(String path) {
    return handle(path).isPresent();
  }

  /** Whether a file that a page is made from has an error, so that the page may lack something. */
  public boolean isDoubtful(String page) {
    return problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .anyMatch(concerning(page));
  }

  /** Tells whether a problem lies in a file that the page is made from. */
  public Predicate<Diagnostic> concerning(String page) {
    List<String> sources = origins.of(page);
    return problem -> {
      String file = problem.location().file();
      return sources.stream().anyMatch(source -> isPartOf(file, source));
    };
  }

  private static boolean isPartOf(String file, String origin) {
    return origin.endsWith("/") ? file.startsWith(origin) : file.equals(origin);
  }

  /**
   * A page in bytes.
   *
   * @param failures receives what is wrong with its template
   * @return empty when there is no such page, and when its template fails
   * @throws IllegalStateException when it cannot be made, which is a fault of the program
   */
  public Optional<byte[]> page(String path, Diagnostics failures) {
    return handle(path).flatMap(page -> press.press(page, failures));
  }

  private Optional<PageHandle> handle(String path) {
    return plansOf(path)
        .flatMap(some -> some.pages().stream())
        .filter(page -> page.path().equals(path))
        .findFirst();
  }

  /** The only plans that can have the path, each made when the stream comes to it. */
  private Stream<SitePlan> plansOf(String path) {
    int slash = path.indexOf('/');
    Optional<SitePlan> unit = slash < 0 ? Optional.empty() : plan.ofUnit(path.substring(0, slash));
    return unit.isPresent() ? unit.stream() : plan.shared(path);
  }

  /** A file that is no page: an asset, an attachment, a download, a part of the search index. */
  public Optional<byte[]> file(String path) {
    return loose
        .bytes(path)
        .or(() -> plansOf(path).flatMap(some -> planned(some).of(path).stream()).findFirst());
  }

  private synchronized PlannedBytes planned(SitePlan some) {
    return files.computeIfAbsent(some, PlannedBytes::new);
  }
}
