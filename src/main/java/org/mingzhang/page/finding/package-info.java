/**
 * What the rules found: on the page of its report, over the whole site, and the catalogue of the
 * rules.
 *
 * <p>Enters: the findings of a {@link org.mingzhang.page.content.ReportContext}, and for the pages
 * of the site {@link org.mingzhang.page.finding.FindingCounts} of every unit with the {@link
 * org.mingzhang.page.finding.UnitFindings} of those that a page shows. Leaves: sections, listings
 * and page handles. Over the whole site what does not hold is listed, in the order of its {@link
 * org.mingzhang.page.finding.FindingGroup}, and what holds is counted by report. Everything that
 * counts or names findings asks {@link org.mingzhang.page.finding.FindingKind} and {@link
 * org.mingzhang.page.finding.FindingWords}.
 */
package org.mingzhang.page.finding;
