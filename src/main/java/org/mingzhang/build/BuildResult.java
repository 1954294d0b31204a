package org.mingzhang.build;

import java.util.List;

/**
 * What came of a build.
 *
 * @param units how many the site has
 * @param reports that could be read whole, {@code data/unit/year}
 * @param pages how many pages were published; 0 when nothing was
 * @param published whether the site was switched in; if not, the diagnostics say why
 */
public record BuildResult(int units, List<String> reports, int pages, boolean published) {

  public BuildResult {
    reports = List.copyOf(reports);
  }
}
