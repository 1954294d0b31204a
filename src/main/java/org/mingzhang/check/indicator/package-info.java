/**
 * Rules about indicators: their weights and scores, their targets and results.
 *
 * <p>Enters and leaves what {@link org.mingzhang.check} says; only {@link
 * org.mingzhang.check.indicator.IndicatorRules} is seen from outside.
 */
package org.mingzhang.check.indicator;
