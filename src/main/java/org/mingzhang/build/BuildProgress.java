package org.mingzhang.build;

import java.util.List;

/**
 * Is told how far a build has come. It has no part in the build: whatever it does with it, the site
 * is the same. Called from several threads.
 */
public interface BuildProgress {

  /** What a build does one after the other. A stage ends where the next begins. */
  enum Stage {
    /** Reads what all units have in common, and starts what is needed. */
    PREPARING,
    /** Makes the parts of units, or finds them kept. A step is a unit. */
    UNITS,
    /** Makes the pages and files that belong to the whole site. */
    SITE_PAGES,
    /** Looks whether just that is published already; then it is the last stage. */
    COMPARING,
    /** Takes the files of all parts into the site. */
    TAKING,
    /** Looks at the whole site before anybody else does. */
    CHECKING,
    /** Writes the sums of all files. */
    MANIFEST,
    /** Waits until everything is on the disk. */
    WRITING,
    /** Puts the new site in the place of the old one. */
    SWITCHING
  }

  /** What is done for one unit within {@link Stage#UNITS}, for several units at once. */
  enum Work {
    /** Looks whether what is kept of it is still good. */
    FINDING_KEPT,
    /** Its files, and the history of its reports where the site asks for it. */
    READING,
    /** Measures and checks. */
    JUDGING,
    /** Its narratives, and what they refer to. */
    CONVERTING,
    /** Makes and writes its pages, and copies its attachments. */
    PAGES,
    /** Writes its downloads, and its files of the search and of the comparison. */
    DOWNLOADS,
    /** Looks at the files that were written. */
    LOOKING,
    /** Notes all that the next build needs. */
    KEEPING
  }

  /** What is counted. */
  enum Count {
    UNITS_MADE,
    UNITS_KEPT,
    NARRATIVES_CONVERTED,
    NARRATIVES_KEPT,
    FILES_WRITTEN,
    FILES_LINKED
  }

  /** The time that one thread spends on one unit, piece by piece. */
  interface Laps {

    /** Does not measure. */
    Laps NONE = work -> {};

    /** What was done since the last call, or since the beginning. */
    void end(Work work);
  }

  /** Does nothing with it. */
  BuildProgress SILENT = new BuildProgress() {};

  /** Tells several. */
  static BuildProgress all(List<BuildProgress> listeners) {
    return new AllProgress(listeners);
  }

  /**
   * A stage begins.
   *
   * @param total of its steps; 0 for a stage that is not told in steps
   */
  default void stage(Stage stage, int total) {}

  /**
   * One step of the stage is done.
   *
   * @param reports in it
   */
  default void step(int reports) {}

  /** So many more of something. */
  default void count(Count what, int number) {}

  /** Begins to measure the work on a unit, on this thread. */
  default Laps laps() {
    return Laps.NONE;
  }
}
