package org.mingzhang.page.view;

import java.util.Objects;

/**
 * Markup that may stand in a page unescaped. Only two things are: a narrative that was sanitised
 * and then filled, and a chart drawn by the program. Everything else is text and is escaped.
 *
 * @param markup well-formed HTML or SVG
 */
public record Html(String markup) {
  public Html {
    Objects.requireNonNull(markup, "markup");
  }
}
