/**
 * 完成情况: what came of a target, decided from its printed form and that of the result.
 *
 * <p>Enters: an {@link org.mingzhang.model.Indicator}. Leaves: an {@link
 * org.mingzhang.measure.attainment.Attainment}, which names the rule that decided and its numbers,
 * and tallies of many. Nothing is guessed: what cannot be compared is said to be not assessable.
 */
package org.mingzhang.measure.attainment;
