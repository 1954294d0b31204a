package org.mingzhang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.bake.PagePress;
import org.mingzhang.read.file.Contents;
import org.mingzhang.read.file.FileStore;

/** The templates of a site that is being written, parsed again only when one has changed. */
final class LivePress {

  private final Path site;
  private final FileStore files = new FileStore(InstantSource.system());
  private Map<Path, Contents> templates = Map.of();
  private PagePress press;

  LivePress(Path site) {
    this.site = site;
  }

  /** A press with the templates as they are now. */
  PagePress now() {
    Map<Path, Contents> found = templates();
    if (press == null || !isSame(found)) {
      press = new PagePress(site);
      templates = found;
    }
    return press;
  }

  private boolean isSame(Map<Path, Contents> found) {
    return found.keySet().equals(templates.keySet())
        && found.keySet().stream().allMatch(file -> found.get(file) == templates.get(file));
  }

  /** A file that has not changed has the same contents, as an object. */
  private Map<Path, Contents> templates() {
    files.nextRun();
    Path folder = site.resolve("templates");
    Map<Path, Contents> found = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile).forEach(file -> found.put(file, files.contents(file)));
      } catch (IOException | UncheckedIOException e) {
        return found; // a press says itself what it cannot read
      }
    }
    return found;
  }
}
