package org.mingzhang.bake;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/** Every path of the staged folder has one owner. */
final class Claims {

  private static final Pattern SLUG_PATH =
      Pattern.compile("(?:[a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9-]*\\.[a-z0-9]+");

  /** What some file system or some address line cannot carry. */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\\\:*?\"<>|#%]");

  private final Diagnostics diagnostics;
  private final SortedMap<String, String> sources = new TreeMap<>();
  private final Set<String> folded = new HashSet<>();

  Claims(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Claims the path of a page; false, and a diagnostic, when it may not be written. */
  boolean page(String path) {
    if (!SLUG_PATH.matcher(path).matches()) {
      diagnostics.add(Diagnostic.error("MZ-B005", SourceLocation.of(path), path));
      return false;
    }
    return file(path, path);
  }

  /**
   * Claims the path of a copied file; false, and a diagnostic, when its name is not safe or
   * somebody has it already. Paths that differ by case only are the same file on many systems, and
   * so are those that compose their letters differently.
   *
   * @param source the author's file, for the diagnostic
   */
  boolean file(String path, String source) {
    if (UNSAFE.matcher(path).find()) {
      diagnostics.add(Diagnostic.error("MZ-B011", SourceLocation.of(source), path));
      return false;
    }
    if (!folded.add(Normalizer.normalize(path, Form.NFC).toLowerCase(Locale.ROOT))) {
      diagnostics.add(Diagnostic.error("MZ-B006", SourceLocation.of(source), path));
      return false;
    }
    sources.put(path, source);
    return true;
  }

  boolean has(String path) {
    return sources.containsKey(path);
  }

  /** Every claimed path with the file it is made from; for a page the page itself. */
  SortedMap<String, String> sources() {
    return Collections.unmodifiableSortedMap(sources);
  }
}
