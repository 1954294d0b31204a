/**
 * 评分: what a rule set makes of a report, beside what the report printed.
 *
 * <p>Enters: indicators and rows already measured, and a {@link org.mingzhang.model.RuleSet}.
 * Leaves: {@link org.mingzhang.measure.score.ScoreSheet}s. Points are exact fractions, rounded once
 * and only where they are printed. Nothing here judges whether a printed score is right.
 */
package org.mingzhang.measure.score;
