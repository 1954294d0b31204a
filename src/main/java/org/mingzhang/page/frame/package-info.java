/**
 * What every page has: its address, its shell, its sections, and the handle by which it is rendered
 * later.
 *
 * <p>Enters: what {@code site.yaml} says of the site, finished parts of a page. Leaves: {@link
 * org.mingzhang.page.frame.PageHandle}s, whose pages {@code bake} renders, and {@link
 * org.mingzhang.page.frame.SiteFile}s, which {@code publish} writes. Whatever makes a page may call
 * it; no address is spelt out anywhere but in {@link org.mingzhang.page.frame.Addresses}.
 */
package org.mingzhang.page.frame;
