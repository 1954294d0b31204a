package org.mingzhang.page.view;

/**
 * A link.
 *
 * @param text finished words
 * @param href relative to the page, an anchor on it, or an absolute address elsewhere
 */
public record Link(String text, String href) {

  /** Whether it leaves the site. */
  public boolean external() {
    return href.startsWith("https:");
  }
}
