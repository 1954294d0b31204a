/**
 * Every figure of a report by its address, printed ones and derived ones.
 *
 * <p>Enters: a report with its rows, structures and indicators already measured. Leaves: a {@link
 * org.mingzhang.measure.figure.FigureIndex}, which narratives, pages and rules look figures up in.
 */
package org.mingzhang.measure.figure;
