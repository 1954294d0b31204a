package org.mingzhang.build.diff;

/** What became of a thing from the older version to the newer one. */
public enum Change {
  /** Only the newer version has it. */
  ADDED,
  /** Only the older version has it. */
  REMOVED,
  /** Both have it, and it differs. */
  CHANGED;

  static Change of(boolean before, boolean after) {
    if (before && after) {
      return CHANGED;
    }
    return before ? REMOVED : ADDED;
  }
}
