package org.mingzhang.page.form;

import java.util.Objects;
import org.mingzhang.model.Report;
import org.mingzhang.model.Unit;

/**
 * What a workbook is made from.
 *
 * @param site the name of the site
 * @param notice what every page of the site says first; empty when there is no such notice
 */
public record FormOrigin(String site, String notice, Unit unit, Report report) {

  public FormOrigin {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(report, "report");
  }
}
