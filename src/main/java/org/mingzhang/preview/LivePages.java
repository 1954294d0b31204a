package org.mingzhang.preview;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.build.SiteSession;
import org.mingzhang.build.SiteView;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.diagnostic.SourceLocation;

/**
 * The pages of a site as they are now; while something is wrong with one, as it was when it was
 * last good. Safe for threads.
 */
final class LivePages implements AutoCloseable {

  /** So many pages are remembered as they were; a person does not have more open. */
  private static final int REMEMBERED = 64;

  private final Path site;
  private final Consumer<RuntimeException> faults;
  private final SiteSession session;
  private final Map<String, Shown> shown = new TreeMap<>();
  private final Map<String, byte[]> good = new LinkedHashMap<>();
  private SiteView view;
  private FolderState looks;
  private int changesOfLooks;
  private Optional<SiteView> lastGood = Optional.empty();

  /**
   * The pages after a first look.
   *
   * @param program which one it is, as a build says it
   * @param faults receives what the program itself did wrong
   */
  LivePages(Path site, String program, Consumer<RuntimeException> faults) {
    this.site = site;
    this.faults = faults;
    this.session = new SiteSession(site, program);
    this.view = session.look();
    this.looks = looks();
    remember();
  }

  /**
   * A page as it is to be shown.
   *
   * @param html the page; empty when there is none of that path
   * @param version another one whenever the page or what it loads has become another
   * @param problems what is wrong with the site and with this page
   */
  record Shown(Optional<byte[]> html, String version, List<Diagnostic> problems) {}

  /** Looks at the site anew. */
  void look() {
    SiteView next = session.look();
    FolderState nextLooks = looks();
    synchronized (this) {
      view = next;
      changesOfLooks += nextLooks.equals(looks) ? 0 : 1;
      looks = nextLooks;
      shown.clear();
      remember();
    }
  }

  /** Style sheets, scripts and images: what pages load besides themselves. */
  private FolderState looks() {
    return FolderState.of(site, List.of("assets", "content")).without(".adoc");
  }

  private void remember() {
    if (view.problems().stream().noneMatch(LivePages::isError)) {
      lastGood = Optional.of(view);
    }
  }

  /** Tells whether a problem lies in a file that the page is made from. */
  synchronized Predicate<Diagnostic> concerning(String page) {
    return view.concerning(page);
  }

  /** What is wrong with the site, whatever page one looks at. */
  synchronized List<Diagnostic> problems() {
    return view.problems();
  }

  synchronized boolean has(String path) {
    return view.has(path);
  }

  /** The page of that path, made at most once after each look. */
  synchronized Shown page(String path) {
    return shown.computeIfAbsent(path, this::make);
  }

  /** A file that is no page; empty when there is none. */
  Optional<byte[]> file(String path) {
    SiteView now;
    synchronized (this) {
      now = view;
    }
    return now.file(path);
  }

  private Shown make(String path) {
    Diagnostics failures = new Diagnostics();
    Optional<byte[]> now = press(path, failures);
    List<Diagnostic> problems =
        Stream.concat(view.problems().stream(), failures.sorted().stream())
            .distinct()
            .sorted()
            .toList();
    if (now.isPresent() && !view.isDoubtful(path)) {
      keep(path, now.get());
      return shown(now, problems);
    }
    boolean mended = problems.stream().noneMatch(LivePages::isError);
    return shown(mended ? now : lastGood(path).or(() -> now), problems);
  }

  /** A fault of the program costs this page only, and is told like any other problem of it. */
  private Optional<byte[]> press(String path, Diagnostics failures) {
    try {
      return view.page(path, failures);
    } catch (RuntimeException fault) {
      faults.accept(fault);
      String cause = fault.getCause() == null ? fault.toString() : fault.getCause().toString();
      failures.add(Diagnostic.error("MZ-B012", SourceLocation.of(path), path, cause));
      return Optional.empty();
    }
  }

  private Shown shown(Optional<byte[]> html, List<Diagnostic> problems) {
    String version = html.map(Digests::sha256).orElse("none") + "-" + changesOfLooks;
    return new Shown(html, version, problems);
  }

  private void keep(String path, byte[] page) {
    good.remove(path);
    good.put(path, page);
    if (good.size() > REMEMBERED) {
      good.remove(good.keySet().iterator().next());
    }
  }

  private Optional<byte[]> lastGood(String path) {
    return Optional.ofNullable(good.get(path))
        .or(
            () ->
                lastGood
                    .filter(before -> before != view)
                    .flatMap(before -> before.page(path, new Diagnostics())));
  }

  /** Makes a page that is likely to be asked for, and then what a change of it will need. */
  void prepare(String path) {
    page(path);
    session.warmUp();
  }

  @Override
  public void close() {
    session.close();
  }

  private static boolean isError(Diagnostic problem) {
    return problem.severity() == Severity.ERROR;
  }
}
