/**
 * What printed texts mean: numbers with units and operators, ranges, dates, words, or nothing.
 *
 * <p>Enters: the text of a figure. Leaves: a {@link org.mingzhang.model.Figure}, or the part of the
 * text that cannot be read. The grammar is that of {@code docs/data-format.md}.
 */
package org.mingzhang.read.value;
