/**
 * The pages that lead to reports or hold several side by side: home, units, years, disclosure
 * status, downloads, texts of the site.
 *
 * <p>Enters: {@link org.mingzhang.page.content.SiteIndex}. Leaves: {@link
 * org.mingzhang.page.frame.PageHandle}s. Nobody but the facade calls it.
 */
package org.mingzhang.page.site;
