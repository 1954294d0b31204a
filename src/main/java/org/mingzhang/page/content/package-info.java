/**
 * What pages are made from: the site with its assessments, findings and texts, found by unit, year
 * and report.
 *
 * <p>Enters: {@link org.mingzhang.page.content.SiteContent}, put together by the build. Leaves:
 * {@link org.mingzhang.page.content.ReportContext}, which everything about one report takes. Every
 * part of {@code page} that makes something may call it; of the others it knows only the words.
 */
package org.mingzhang.page.content;
