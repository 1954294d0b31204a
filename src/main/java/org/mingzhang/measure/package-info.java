/**
 * Every derived figure: rates, shares, attainment, tallies, trends, and the index of all figures
 * that a report offers to its narrative.
 *
 * <p>Enters: a {@link org.mingzhang.model.Report}. Leaves: an {@link
 * org.mingzhang.measure.Assessment}. All arithmetic is exact; a quotient is kept as its two terms
 * and rounded once, half up to two decimals of a percentage, where it is printed. Nothing here
 * judges whether a figure is right; that is {@code check}'s work.
 *
 * <p>This package is the stage, {@link org.mingzhang.measure.Measure}, and what it makes. Below it,
 * without cycles: {@code number}; then {@code budget} and {@code attainment}; then {@code figure},
 * {@code trend} and {@code score}. {@code disclosure} stands by itself.
 */
package org.mingzhang.measure;
