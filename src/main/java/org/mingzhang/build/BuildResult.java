package org.mingzhang.build;

import java.util.Objects;

/**
 * What came of a build.
 *
 * @param site as it was read and judged
 * @param pages how many pages were published; 0 when nothing was
 * @param published whether the site was switched in; if not, the diagnostics say why
 */
public record BuildResult(JudgedSite site, int pages, boolean published) {

  public BuildResult {
    Objects.requireNonNull(site, "site");
  }
}
