package org.mingzhang.browser;

import com.microsoft.playwright.Page;

/** The charts of an open page. */
final class Charts {

  private Charts() {}

  /** Waits until every chart of the page is drawn, and returns how many there are. */
  static int awaitDrawn(Page page) {
    int charts = page.querySelectorAll("figure.chart").size();
    page.waitForFunction(
        "n => document.querySelectorAll('figure.chart[data-drawn=true] canvas').length === n",
        charts);
    return charts;
  }
}
