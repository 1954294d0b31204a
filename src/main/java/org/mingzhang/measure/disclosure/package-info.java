/**
 * 公开情况: what a unit had to publish, by when, and what became of it.
 *
 * <p>Enters: a unit, its reports, the rule set of its region, and the day that the site is told as
 * of. Leaves: {@link org.mingzhang.measure.disclosure.DisclosureStatus}es. No clock is read:
 * without a day nothing is late.
 */
package org.mingzhang.measure.disclosure;
