package org.mingzhang.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mingzhang.bake.LooseFiles;
import org.mingzhang.bake.PagePress;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.frame.PageHandle;

/** A site as it was at one look, every file of it made when it is asked for. Safe for threads. */
public final class SiteView {

  private final SiteContent content;
  private final SitePlan plan;
  private final PagePress press;
  private final LooseFiles loose;
  private final List<Diagnostic> problems;
  private final Origins origins;
  private final Map<String, PageHandle> pages;
  private Map<String, Supplier<byte[]>> plannedFiles;

  SiteView(
      Path folder,
      JudgedSite site,
      SiteContent content,
      SitePlan plan,
      PagePress press,
      LooseFiles loose,
      List<Diagnostic> problems) {
    this.content = content;
    this.plan = plan;
    this.press = press;
    this.loose = loose;
    this.problems = problems;
    this.origins = new Origins(folder, site);
    this.pages =
        plan.pages().stream()
            .collect(Collectors.toMap(PageHandle::path, Function.identity(), (one, other) -> one));
  }

  /** What is wrong with the site, sorted by place; pages may say more when they are made. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** The paths of all pages below the site's root. */
  public Set<String> pages() {
    return pages.keySet();
  }

  /** Whether a file that a page is made from has an error, so that the page may lack something. */
  public boolean isDoubtful(String page) {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .anyMatch(problem -> concerns(page, problem));
  }

  /** Whether a problem lies in a file that the page is made from. */
  public boolean concerns(String page, Diagnostic problem) {
    String file = problem.location().file();
    return origins.of(page).stream().anyMatch(origin -> isPartOf(file, origin));
  }

  private static boolean isPartOf(String file, String origin) {
    return origin.endsWith("/") ? file.startsWith(origin) : file.equals(origin);
  }

  /**
   * A page in bytes.
   *
   * @param failures receives what is wrong with its template
   * @return empty when there is no such page, and when its template fails
   */
  public Optional<byte[]> page(String path, Diagnostics failures) {
    return Optional.ofNullable(pages.get(path)).flatMap(page -> press.press(page, failures));
  }

  /** A file that is no page: an asset, an attachment, a download, a part of the search index. */
  public Optional<byte[]> file(String path) {
    return loose
        .bytes(path)
        .or(() -> Optional.ofNullable(plannedFiles().get(path)).map(Supplier::get));
  }

  private synchronized Map<String, Supplier<byte[]>> plannedFiles() {
    if (plannedFiles == null) {
      Map<String, Supplier<byte[]>> files = new TreeMap<>();
      PlannedFiles.make(plan, file -> files.put(file.path(), file.bytes()));
      plannedFiles = files;
    }
    return plannedFiles;
  }
}
