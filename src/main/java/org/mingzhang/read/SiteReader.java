package org.mingzhang.read;

import java.nio.file.Path;
import java.time.InstantSource;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.read.file.SiteFolder;

/** The stage: the folder of a site to records. */
public final class SiteReader {

  private SiteReader() {}

  /**
   * Reads {@code site.yaml}, {@code data/}, {@code content/} and {@code rulesets/} in sorted order
   * and to the end, whatever is wrong with one file.
   *
   * @param siteFolder the folder that holds them
   * @param diagnostics receives every problem, with file, line and remedy
   */
  public static SiteSources read(Path siteFolder, Diagnostics diagnostics) {
    return read(siteFolder, newMemory(), diagnostics);
  }

  /**
   * The same, with what is remembered of the last run on the same folder.
   *
   * @param memory is changed: it then remembers this run
   */
  public static SiteSources read(Path siteFolder, ReadMemory memory, Diagnostics diagnostics) {
    memory.nextRun();
    SiteReading reading = new SiteReading(siteFolder, memory, diagnostics);
    reading.frame();
    reading.units();
    return reading.sources();
  }

  /**
   * Reads everything but the units: what all of them have in common, and which there are.
   *
   * @return a site without units, whose outline names them
   */
  public static SiteSources frame(Path siteFolder, Diagnostics diagnostics) {
    SiteReading reading = new SiteReading(siteFolder, newMemory(), diagnostics);
    reading.frame();
    return reading.sources();
  }

  /**
   * Reads one unit alone, so that a site larger than the memory can be gone through.
   *
   * @param frame of the site
   * @param unit of its outline
   * @param diagnostics receives the problems of the unit's files; those of the frame were told
   * @return a site that has this unit only
   */
  public static SiteSources unit(
      Path siteFolder, SiteSources frame, String unit, Diagnostics diagnostics) {
    SiteReading reading = new SiteReading(siteFolder, newMemory(), diagnostics);
    reading.within(frame);
    reading.unit(unit);
    return reading.sources();
  }

  private static ReadMemory newMemory() {
    return new ReadMemory(InstantSource.system());
  }

  /** Whether {@code /name/} is an address of the site itself, so that no unit can have it. */
  public static boolean isSiteAddress(String name) {
    return DataFolder.RESERVED.contains(name);
  }

  /** Whether a unit can have that name in addresses. */
  public static boolean isUnitName(String name) {
    return SiteFolder.SLUG.matcher(name).matches() && !isSiteAddress(name);
  }
}
