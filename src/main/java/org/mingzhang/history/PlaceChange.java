package org.mingzhang.history;

import org.eclipse.jgit.lib.ObjectId;

/**
 * What one commit did to the files of one place. Its data file before and after may differ in their
 * suffixes.
 *
 * @param before the data file that the commit changed or took away; {@code null} for none
 * @param after the data file that it added or changed; {@code null} for none
 */
record PlaceChange(Version before, Version after) {

  /** Something else than the data was changed. */
  static final PlaceChange TEXT = new PlaceChange(null, null);

  /**
   * A file as a commit has it.
   *
   * @param path in the repository
   */
  record Version(String path, ObjectId content) {}

  /** Both together; of two versions the later one counts. */
  PlaceChange and(PlaceChange other) {
    return new PlaceChange(
        other.before == null ? before : other.before, other.after == null ? after : other.after);
  }

  boolean isData() {
    return before != null || after != null;
  }

  boolean isBorn() {
    return before == null && after != null;
  }
}
