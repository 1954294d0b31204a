package org.mingzhang.page.view;

/**
 * An entry of the main navigation.
 *
 * @param text finished words
 * @param href relative to the page
 * @param current the page itself, or one below it
 */
public record NavLink(String text, String href, boolean current) {}
