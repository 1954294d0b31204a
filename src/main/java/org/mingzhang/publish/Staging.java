package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.file.IoFailure;

/** The folder that will be the site, while it is filled; it remembers whose every file is. */
public final class Staging {

  private static final Pattern SLUG_PATH =
      Pattern.compile("(?:[a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9.-]*");

  private final Path folder;
  private final Diagnostics diagnostics;
  private final SortedMap<String, List<String>> owned = new TreeMap<>();

  Staging(Path folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** Empty at first. */
  public Path folder() {
    return folder;
  }

  /**
   * Files that somebody writes into the folder; every file must be owned, and owned files exist.
   */
  public void own(Collection<String> paths) {
    paths.forEach(path -> own(path, List.of()));
  }

  /**
   * A file that somebody writes into the folder, with what it is made from.
   *
   * @param sources paths below the site's folder, in the order of their weight; empty when unknown
   */
  public void own(String path, List<String> sources) {
    owned.put(path, List.copyOf(sources));
  }

  /** Writes a finished file of unknown sources. */
  public void write(SiteFile file) {
    write(file, List.of());
  }

  /**
   * Writes a finished file; a path that is no slug path or is taken becomes a diagnostic.
   *
   * @param sources as for {@link #own(String, List)}
   */
  public void write(SiteFile file, List<String> sources) {
    String path = file.path();
    SourceLocation location = SourceLocation.of(path);
    if (!SLUG_PATH.matcher(path).matches()) {
      diagnostics.add(Diagnostic.error("MZ-U020", location, path));
      return;
    }
    if (owned.containsKey(path)) {
      diagnostics.add(Diagnostic.error("MZ-U021", location, path));
      return;
    }
    own(path, sources);
    Path target = folder.resolve(path);
    try {
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes().get());
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, target));
    }
  }

  /** Every owned path with its sources. */
  SortedMap<String, List<String>> owned() {
    return Collections.unmodifiableSortedMap(owned);
  }
}
