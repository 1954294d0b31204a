/**
 * What search engines and feed readers ask of a site: its map, its robots file, its feed.
 *
 * <p>Enters: {@link org.mingzhang.page.content.SiteContent} and every page's handle. Leaves: {@link
 * org.mingzhang.page.frame.SiteFile}s. The build calls it.
 */
package org.mingzhang.page.feed;
