package org.mingzhang.page;

import java.util.Objects;
import java.util.Optional;
import org.mingzhang.model.FiscalYear;

/**
 * All that the page of a report depends on of the rest of its site, besides what is written in
 * {@code site.yaml}: what the navigation of every page leads to.
 *
 * @param newestYear of any report; empty on a site without reports
 * @param about whether there is a page about the site
 */
public record SiteFacts(Optional<FiscalYear> newestYear, boolean about) {

  public SiteFacts {
    Objects.requireNonNull(newestYear, "newestYear");
  }
}
