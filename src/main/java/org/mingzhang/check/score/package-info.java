/**
 * Rules about scores: printed ones against those that a rule set gives, totals, grades.
 *
 * <p>Enters and leaves what {@link org.mingzhang.check} says; only {@link
 * org.mingzhang.check.score.ScoreRules} is seen from outside.
 */
package org.mingzhang.check.score;
