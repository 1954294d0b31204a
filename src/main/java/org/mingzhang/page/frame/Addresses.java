package org.mingzhang.page.frame;

import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Report;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteTexts;

/** Where the pages of a site stand, as paths of their files below the site's root. */
public final class Addresses {
  /** The page at the site's root. */
  public static final String HOME = "index.html";

  /** The directory of the units. */
  public static final String UNITS = "units/index.html";

  /** Any reports side by side. */
  public static final String COMPARE = "compare/index.html";

  /** What each unit had to publish. */
  public static final String STATUS = "status/index.html";

  /** Every finding of the site. */
  public static final String RECONCILIATION = "reconciliation/index.html";

  /** The catalogue of the rules. */
  public static final String RULES = "reconciliation/rules/index.html";

  /** Every correction of the site. */
  public static final String CORRECTIONS = "reconciliation/corrections/index.html";

  /** Every file that can be downloaded. */
  public static final String DATA = "data/index.html";

  /** What the terms mean. */
  public static final String GLOSSARY = "glossary/index.html";

  /** The page that searches. */
  public static final String SEARCH = "search/index.html";

  /** What is done for readers with disabilities, and what is not. */
  public static final String ACCESSIBILITY = "accessibility/index.html";

  /** The page for addresses that do not exist. */
  public static final String NOT_FOUND = "404.html";

  /** Beside the page of a report: every figure of it. */
  public static final String FIGURES_FILE = "figures.csv";

  /** Beside the page of a report: how the indicators of each class came out. */
  public static final String CLASSES_FILE = "indicator-classes.csv";

  /** Beside the page of a unit: its figures over its years. */
  public static final String TRENDS_FILE = "trends.csv";

  /** Beside the page of a year: what it compares. */
  public static final String COMPARISON_FILE = "units.csv";

  private Addresses() {}

  /** The page of a report, as its authors wrote it. */
  public static String of(Report report) {
    return report.unit() + "/" + report.year() + "/index.html";
  }

  /** The page of a unit. */
  public static String of(Unit unit) {
    return unit.id() + "/index.html";
  }

  /** The page of a unit. */
  public static String of(ListedUnit unit) {
    return unit.id() + "/index.html";
  }

  /** The page of the report of a unit and year. */
  public static String of(ListedUnit unit, FiscalYear year) {
    return unit.id() + "/" + year + "/index.html";
  }

  /** The page of a report. */
  public static String of(ReportContext report) {
    return folder(report) + "index.html";
  }

  /** The page of a year. */
  public static String of(FiscalYear year) {
    return folder(year) + "/index.html";
  }

  /** The folder of a year's pages and of its file, without a slash at its end. */
  public static String folder(FiscalYear year) {
    return "years/" + year;
  }

  /** The folder of a report's page and of its downloads, with a slash at its end. */
  public static String folder(ReportContext report) {
    return report.unit().id() + "/" + report.year() + "/";
  }

  /** The page of a text that belongs to no report. */
  public static String of(ConvertedNarrative text) {
    return SiteTexts.slug(text) + "/index.html";
  }

  /**
   * The address under which visitors know a page: its folder, where it is the page of one.
   *
   * @param baseUrl of the site, with a slash at its end
   */
  public static String visible(String baseUrl, String path) {
    return baseUrl + path.replaceFirst("index\\.html$", "");
  }
}
