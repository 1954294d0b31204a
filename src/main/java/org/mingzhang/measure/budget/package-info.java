/**
 * Rows of budget tables with their rates, and wholes with their parts.
 *
 * <p>Enters: the tables of a {@link org.mingzhang.model.Report}. Leaves: {@link
 * org.mingzhang.measure.budget.RowMeasure}s and {@link org.mingzhang.measure.budget.Structure}s. An
 * amount that no source prints is marked as derived.
 */
package org.mingzhang.measure.budget;
