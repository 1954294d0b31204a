package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.page.SiteFile;

/** The folder that will be the site, while it is filled; it remembers whose every file is. */
public final class Staging {

  private static final Pattern SLUG_PATH =
      Pattern.compile("(?:[a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9.-]*");

  private final Path folder;
  private final Diagnostics diagnostics;
  private final SortedSet<String> owned = new TreeSet<>();

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
    owned.addAll(paths);
  }

  /** Writes a finished file; a path that is no slug path or is taken becomes a diagnostic. */
  public void write(SiteFile file) {
    String path = file.path();
    SourceLocation location = SourceLocation.of(path);
    if (!SLUG_PATH.matcher(path).matches()) {
      diagnostics.add(Diagnostic.error("MZ-U020", location, path));
      return;
    }
    if (!owned.add(path)) {
      diagnostics.add(Diagnostic.error("MZ-U021", location, path));
      return;
    }
    Path target = folder.resolve(path);
    try {
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes().get());
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, target));
    }
  }

  SortedSet<String> owned() {
    return Collections.unmodifiableSortedSet(owned);
  }
}
