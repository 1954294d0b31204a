/**
 * What search engines and feed readers ask of a site: its map, its robots file, its feed.
 *
 * <p>Enters: {@link org.mingzhang.page.feed.UnitPublications} and the corrections of every unit,
 * and the path of every page. Leaves: {@link org.mingzhang.page.frame.SiteFile}s. The facade calls
 * it.
 */
package org.mingzhang.page.feed;
