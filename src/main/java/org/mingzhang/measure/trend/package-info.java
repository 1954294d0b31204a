/**
 * How the figures of one unit moved over its years.
 *
 * <p>Enters: the reports of a unit, oldest first. Leaves: {@link
 * org.mingzhang.measure.trend.Trend}s of figures that at least two years report in one unit.
 */
package org.mingzhang.measure.trend;
