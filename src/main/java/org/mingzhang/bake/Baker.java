package org.mingzhang.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.page.frame.PageHandle;

/**
 * Bakes the pages of one build and copies what is published as it is. Each template is read once.
 * Safe for threads.
 */
public final class Baker implements AutoCloseable {

  private final Path site;
  private final Shipped shipped;
  private PageOven oven;

  /**
   * A baker that has read no template yet.
   *
   * @param site whose {@code templates/} and {@code assets/} replace shipped files of the same
   *     name, and whose {@code content/<unit>/<year>/files/} are published; none of them need exist
   */
  public Baker(Path site) {
    this(site, Shipped.WITH_PROGRAM);
  }

  Baker(Path site, Shipped shipped) {
    this.site = site;
    this.shipped = shipped;
  }

  /**
   * Writes one file for each page, and the copies. Every problem becomes a diagnostic, and then the
   * folder is not fit to publish; no page in it is half written.
   *
   * @param pages each with a path of its own, in slugs
   * @param stage has no file of these paths
   * @throws IllegalStateException when a page model cannot be made, which is a fault of the program
   */
  public Baked bake(List<PageHandle> pages, Copies copies, Path stage, Diagnostics diagnostics) {
    Claims claims = new Claims(diagnostics);
    List<PageHandle> claimed = pages.stream().filter(p -> claims.page(p.path())).toList();
    SortedSet<String> written = new TreeSet<>();
    try {
      written.addAll(oven().bake(claimed, stage, diagnostics));
      copies.copy(site, shipped, new StageWriter(new FolderSink(stage), claims, diagnostics));
    } catch (IOException e) {
      String reason = BakeFailure.reason(e);
      diagnostics.add(Diagnostic.error("MZ-B008", SourceLocation.of(site.toString()), reason));
    }
    return new Baked(written, sources(claimed, claims));
  }

  /**
   * Does beforehand, where it can, what the first page of a unit would wait for. A site's own
   * templates are left to the pages, which tell what is wrong with them.
   *
   * @param folder without anything that JBake could take for its configuration
   */
  public void warmUp(Path folder) {
    if (Files.exists(site.resolve("templates"))) {
      return;
    }
    try {
      oven().warmUp(folder);
    } catch (IOException e) {
      return; // the first page tells
    }
  }

  private synchronized PageOven oven() throws IOException {
    if (oven == null) {
      oven = PageOven.open(site, shipped);
    }
    return oven;
  }

  /** Lets go of the templates. */
  @Override
  public synchronized void close() {
    if (oven != null) {
      oven.close();
    }
  }

  private SortedMap<String, String> sources(List<PageHandle> pages, Claims claims) {
    SortedMap<String, String> sources = new TreeMap<>(claims.sources());
    pages.forEach(page -> sources.put(page.path(), template(page)));
    return sources;
  }

  private String template(PageHandle page) {
    String file = "templates/" + page.template() + TemplateProblem.SUFFIX;
    return Files.isRegularFile(site.resolve(file)) ? file : Baked.SHIPPED + file;
  }
}
