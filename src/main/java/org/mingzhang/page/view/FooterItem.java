package org.mingzhang.page.view;

/**
 * One of the items that government websites show at the foot of every page.
 *
 * @param label what it is, 主办单位
 * @param text as given in {@code site.yaml}
 * @param href where it leads; empty for plain text
 */
public record FooterItem(String label, String text, String href) {}
