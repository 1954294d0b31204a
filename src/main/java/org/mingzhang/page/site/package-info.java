/**
 * The pages that lead to reports or hold several side by side: home, units, years, disclosure
 * status, downloads, texts of the site.
 *
 * <p>Enters: {@link org.mingzhang.page.site.UnitOverview} and {@link
 * org.mingzhang.page.site.UnitStatus} of every unit, which one unit contributes at a time and which
 * can be kept on a disk; the page of a unit is made from its own reports. Leaves: {@link
 * org.mingzhang.page.frame.PageHandle}s. Nobody but the facade calls it.
 */
package org.mingzhang.page.site;
