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

/** Bakes pages, assets and attachments into an empty folder. */
public final class Baker {

  private final Path site;
  private final Shipped shipped;

  /**
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
   * Writes one file for each page, asset and attachment. Every problem becomes a diagnostic, and
   * then the folder is not fit to publish; no page in it is half written.
   *
   * @param pages each with a path of its own, in slugs
   * @param stage an empty folder
   * @throws IllegalStateException when a page model cannot be made, which is a fault of the program
   */
  public Baked bake(List<PageHandle> pages, Path stage, Diagnostics diagnostics) {
    Claims claims = new Claims(diagnostics);
    SortedSet<String> written = new TreeSet<>();
    List<PageHandle> claimed = pages.stream().filter(p -> claims.page(p.path())).toList();
    try {
      requireEmpty(stage);
      try (PageOven oven = PageOven.open(site, shipped)) {
        written.addAll(oven.bake(claimed, stage, diagnostics));
      }
      StageWriter writer = new StageWriter(new FolderSink(stage), claims, diagnostics);
      new Assets(writer).copy(site.resolve("assets"), shipped);
      new Attachments(writer).copy(site.resolve("content"));
    } catch (IOException e) {
      String reason = BakeFailure.reason(e);
      diagnostics.add(Diagnostic.error("MZ-B008", SourceLocation.of(site.toString()), reason));
    }
    return new Baked(written, sources(claimed, claims));
  }

  private static void requireEmpty(Path stage) throws IOException {
    try (var children = Files.list(stage)) {
      if (children.findAny().isPresent()) {
        throw new IllegalArgumentException("The stage is not empty: " + stage);
      }
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
