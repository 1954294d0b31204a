package org.mingzhang.chart;

/** Text inside mark-up. */
final class Markup {

  private Markup() {}

  /** The text, safe between tags and in a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
