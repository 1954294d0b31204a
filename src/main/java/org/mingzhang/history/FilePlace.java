package org.mingzhang.history;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the files of a report stand in a repository; they may have stood elsewhere before.
 *
 * @param root folder of the site, with a slash at its end; empty for the repository's root
 * @param unit slug
 * @param year in digits
 */
record FilePlace(String root, String unit, String year) {

  private static final Pattern DATA =
      Pattern.compile("(?<root>(?:.+/)?)data/(?<unit>[a-z0-9-]+)/(?<year>\\d{4})\\.(?:yaml|json)");
  private static final Pattern TEXT =
      Pattern.compile(
          "(?<root>(?:.+/)?)content/(?<unit>[a-z0-9-]+)/(?<year>\\d{4})(?:\\.adoc|/.+)");

  /** The place that a data file belongs to; empty for any other file. */
  static Optional<FilePlace> ofData(String path) {
    return of(DATA.matcher(path));
  }

  /** The place that a narrative or a file beside it belongs to; empty for any other file. */
  static Optional<FilePlace> ofText(String path) {
    return of(TEXT.matcher(path));
  }

  private static Optional<FilePlace> of(Matcher path) {
    return path.matches()
        ? Optional.of(new FilePlace(path.group("root"), path.group("unit"), path.group("year")))
        : Optional.empty();
  }

  /** The narrative. */
  String text() {
    return folder() + ".adoc";
  }

  /** The folder of what the narrative includes and attaches. */
  String folder() {
    return root + "content/" + unit + "/" + year;
  }
}
