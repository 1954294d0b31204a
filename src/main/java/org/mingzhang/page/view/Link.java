package org.mingzhang.page.view;

/**
 * A link.
 *
 * @param text finished words
 * @param href relative to the page, or an anchor on it
 */
public record Link(String text, String href) {}
