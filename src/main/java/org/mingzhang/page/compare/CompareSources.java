package org.mingzhang.page.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;

/** Everything on the site that can be compared. */
public final class CompareSources {
  private CompareSources() {}

  /** Every unit with its reports, none of which is looked into yet. */
  public static List<ComparedUnit> of(SiteIndex index) {
    return index.site().units().stream().map(unit -> unit(unit, index)).toList();
  }

  private static ComparedUnit unit(Unit unit, SiteIndex index) {
    List<ComparedUnit.Year> years =
        new ArrayList<>(index.reportsOf(unit).stream().map(CompareSources::year).toList());
    Collections.reverse(years);
    return new ComparedUnit(unit.id(), unit.name(), unit.region().name(), years);
  }

  private static ComparedUnit.Year year(ReportContext context) {
    PageCompareWords words = new PageCompareWords(context.cells(), context.words());
    return new ComparedUnit.Year(
        context.year(),
        context.words().of(context.report().kind()),
        () -> ComparedReport.of(context.assessment(), words));
  }
}
