/**
 * Rules about corrections: what was published may be corrected, and the public is told why.
 *
 * <p>Enters: the corrections of a report. Leaves: findings.
 */
package org.mingzhang.check.correction;
