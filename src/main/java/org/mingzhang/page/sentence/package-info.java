/**
 * Sentences that tell the figures of one report: its answer, the use of its money, its targets.
 *
 * <p>Enters: a {@link org.mingzhang.page.content.ReportContext}. Leaves: Chinese sentences without
 * mark-up. The pages, the charts and the feed say the same thing by asking here.
 */
package org.mingzhang.page.sentence;
