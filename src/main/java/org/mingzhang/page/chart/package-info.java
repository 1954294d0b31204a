/**
 * Charts as parts of a page, each with its sentence and the table that says the same.
 *
 * <p>Enters: a {@link org.mingzhang.page.content.ReportContext}, or what units are compared by.
 * Leaves: {@link org.mingzhang.page.view.ChartBlock}s. To be called by what makes sections and
 * narratives.
 */
package org.mingzhang.page.chart;
