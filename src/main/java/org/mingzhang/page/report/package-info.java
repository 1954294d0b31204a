/**
 * The page of one report: the answer first, then where it comes from.
 *
 * <p>Enters: a {@link org.mingzhang.page.content.ReportContext}. Leaves: a {@link
 * org.mingzhang.page.frame.PageHandle} from {@link org.mingzhang.page.report.ReportPages}, which is
 * all that callers need; nobody but the facade calls it.
 */
package org.mingzhang.page.report;
