/**
 * 更正: what became of figures after they were published.
 *
 * <p>Enters: a report with what its editors say they corrected, and the changes that the history of
 * its sources has. Leaves: one list of both, each correction once.
 */
package org.mingzhang.measure.correction;
