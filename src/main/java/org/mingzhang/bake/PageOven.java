package org.mingzhang.bake;

import freemarker.template.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.frame.PageHandle;

/**
 * The oven of one build: it reads each template once and bakes as many pages as it is given,
 * whenever they are ready. Safe for threads: each that bakes has an oven of JBake's to itself, and
 * what a page looks like does not depend on which.
 */
public final class PageOven implements AutoCloseable {

  /** Read for every page of a unit. */
  private static final List<String> COMMON =
      List.of("report", "unit", "shared/layout", "shared/story", "shared/blocks", "shared/markup");

  private final Configuration freemarker;

  /** Ovens of JBake's that nobody uses now. */
  private final Deque<JBakeOven> free = new ConcurrentLinkedDeque<>();

  private PageOven(Configuration freemarker) {
    this.freemarker = freemarker;
  }

  /**
   * An oven with the templates as they are now.
   *
   * @param site whose {@code templates/} replace shipped files of the same name
   */
  public static PageOven open(Path site) throws IOException {
    return open(site, Shipped.WITH_PROGRAM);
  }

  static PageOven open(Path site, Shipped shipped) throws IOException {
    Configuration freemarker = FreeMarkerSetup.configuration(site.resolve("templates"), shipped);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return new PageOven(freemarker);
  }

  /**
   * Does beforehand what the first page of a unit would wait for.
   *
   * @param folder without anything that JBake could take for its configuration
   * @throws IOException when a template cannot be read
   */
  void warmUp(Path folder) throws IOException {
    free.push(JBakeOven.of(folder, freemarker));
    for (String template : COMMON) {
      freemarker.getTemplate(template + TemplateProblem.SUFFIX);
    }
  }

  /**
   * Bakes pages into a folder, below which they stand under their paths. No page is left half
   * written. A page model is made when its page is baked, and kept no longer.
   *
   * @param folder is there; other bakes may use it too, for pages of other paths
   * @param diagnostics receives each mistake of a template once, with the first of these pages that
   *     it spoils
   * @return the paths of all pages that were written
   * @throws IllegalStateException when a page model cannot be made, which is a fault of the program
   */
  public SortedSet<String> bake(List<PageHandle> pages, Path folder, Diagnostics diagnostics) {
    JBakeOven oven = free.poll();
    if (oven == null) {
      oven = JBakeOven.of(folder, freemarker);
    }
    oven.bake(pages, folder, new PageRenderer(diagnostics));
    free.push(oven);
    return written(pages, folder);
  }

  private static SortedSet<String> written(List<PageHandle> pages, Path folder) {
    SortedSet<String> written = new TreeSet<>();
    for (PageHandle page : pages) {
      if (Files.isRegularFile(folder.resolve(page.path()))) {
        written.add(page.path());
      }
    }
    return written;
  }

  /** Lets go of everything; to bake again would begin anew. */
  @Override
  public void close() {
    free.clear();
    freemarker.clearTemplateCache();
  }
}
